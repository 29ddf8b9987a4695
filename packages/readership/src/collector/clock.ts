/** Where time comes from. */
export interface TimeSource {
  /** Seconds since 1970 by the machine's clock, which somebody may set. */
  readonly wall: () => number;
  /** Seconds since some start, by a clock that nobody can set. */
  readonly steady: () => number;
}

export const machineTime: TimeSource = {
  wall: () => Date.now() / 1000,
  steady: () => performance.now() / 1000,
};

/** The machine's clock may drift from the steady one by so much between two looks; more is a jump. */
const toleranceSeconds = 120;

/**
 * A clock that cannot be moved by days. While the machine's clock and the steady clock go together, it is the machine's; after a jump of more than
 * two minutes it goes on by the steady clock and says so, until the process is started again. Reads keep being counted on the day they happened,
 * and someone is told.
 *
 * @param notBefore seconds; the newest event already held. A clock behind it after a start counts as jumped, and time goes on from there.
 * @example collectorClock(machineTime, null).jumpedSeconds() // 0
 */
export function collectorClock(
  { wall, steady }: TimeSource,
  notBefore: number | null,
): { readonly now: () => number; readonly jumpedSeconds: () => number } {
  const behind = notBefore === null ? 0 : Math.max(0, notBefore - wall());
  let anchorWall = wall() + (behind > toleranceSeconds ? behind : 0);
  let anchorSteady = steady();
  let jumped = behind > toleranceSeconds ? -behind : 0;
  let latest = 0;

  function now(): number {
    latest = Math.max(latest, look());
    return latest;
  }

  function look(): number {
    const seconds = wall();
    const at = steady();
    const carried = anchorWall + (at - anchorSteady);
    const difference = seconds - carried;
    if (Math.abs(difference) > toleranceSeconds) {
      jumped = difference;
      return carried;
    }
    jumped = 0;
    anchorWall = seconds;
    anchorSteady = at;
    return seconds;
  }
  return { now, jumpedSeconds: () => jumped };
}
