import type { Population } from '../model.ts';

/** A population with its place in a list where every population is followed at once by its parts. */
export interface Branch {
  readonly population: Population;
  /** Place of the population it is a part of; -1 for a root. */
  readonly of: number;
  /** The first place after its parts: where to go on when nobody is in it. */
  readonly after: number;
}

/**
 * Puts populations into the order of a tree, so that a row that is not in a population is not asked about its parts.
 *
 * @param populations all of the same record type, with the wholes of their parts
 */
export function branchesOf(populations: readonly Population[]): readonly Branch[] {
  const branches: Branch[] = [];
  const grow = (of: Population | null, place: number): void => {
    for (const population of populations) {
      if (population.of !== of?.id) continue;
      const own = branches.length;
      branches.push({ population, of: place, after: 0 });
      grow(population, own);
      branches[own] = { population, of: place, after: branches.length };
    }
  };
  grow(null, -1);
  return branches;
}
