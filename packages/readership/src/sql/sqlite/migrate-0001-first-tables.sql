-- Events as judged, in the order they came. No address, no browser, no visitor: nothing here points to a person.
-- Rows are only ever added at the end, so that a read costs the same after ten million of them. Whether an id is held already is known from
-- memory, which a start reads back from the last two days.
CREATE TABLE event (
  day      TEXT NOT NULL,            -- calendar day in China
  id       BLOB NOT NULL,            -- 16 random bytes of one loading of one page
  measure  TEXT NOT NULL,            -- 'view' | 'read'
  work_id  TEXT NOT NULL,
  platform TEXT NOT NULL,            -- 'site' | 'embed' | 'syndicated'
  at       INTEGER NOT NULL,         -- seconds since 1970, the collector's clock
  apart    TEXT,                     -- why it is not counted; NULL when it is
  newcomer INTEGER NOT NULL          -- 1 when the visitor had not come to this work on this day before
) STRICT;
CREATE INDEX event_by_day ON event (day);

-- Visitor hashes of days not yet sealed, 16 bytes each, in groups as they were committed: no work, no event beside them.
CREATE TABLE seen (
  day    TEXT NOT NULL,
  hashes BLOB NOT NULL
) STRICT;
CREATE INDEX seen_by_day ON seen (day);

-- Sums of a day. Own pages: source 'beacon', revision 1, growing until the day is sealed. Imports: every restatement is a revision.
CREATE TABLE daily (
  work_id  TEXT NOT NULL,
  platform TEXT NOT NULL,
  measure  TEXT NOT NULL,
  unit     TEXT NOT NULL,
  day      TEXT NOT NULL,
  revision INTEGER NOT NULL,
  value    INTEGER,                  -- NULL is missing, never 0
  source   TEXT NOT NULL,
  PRIMARY KEY (work_id, platform, measure, unit, day, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX daily_by_day ON daily (day);

-- Kept apart or refused, with the reason. Empty text stands for "not known" in a request refused before its work was read.
CREATE TABLE apart (
  day      TEXT NOT NULL,
  work_id  TEXT NOT NULL,
  platform TEXT NOT NULL,
  measure  TEXT NOT NULL,
  reason   TEXT NOT NULL,
  value    INTEGER NOT NULL,
  PRIMARY KEY (day, work_id, platform, measure, reason)
) STRICT, WITHOUT ROWID;

CREATE TABLE sealed (
  day     TEXT PRIMARY KEY,
  counted INTEGER NOT NULL,
  apart   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE work (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE import (id TEXT PRIMARY KEY, body TEXT NOT NULL, sequence INTEGER NOT NULL) STRICT, WITHOUT ROWID;
