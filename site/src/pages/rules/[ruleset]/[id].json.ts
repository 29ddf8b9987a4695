import type { APIRoute, GetStaticPaths } from 'astro';
import { type Entry, entries, rowDocument } from '../../../tools/rules/catalog.ts';

export const getStaticPaths = (() =>
  entries.map((entry) => ({
    params: { ruleset: entry.ruleset, id: entry.id },
    props: { entry },
  }))) satisfies GetStaticPaths;

/** One row as data: what its page prints. */
export const GET: APIRoute = ({ props }) =>
  new Response(`${JSON.stringify(rowDocument(props.entry as Entry), null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
