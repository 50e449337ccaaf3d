/**
 * True if so many tasks of a kind name somebody, and so great a share of them, that one that names nobody has been
 * forgotten. `noted`: those that do; `tasks`: all.
 */
export function areMostlyNoted(noted: number, tasks: number): boolean {
  return noted >= fewest && noted >= share * tasks
}

const fewest = 3
const share = 0.75
