import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The project's root: the nearest folder above this one, compiled or not, that contains the lockfile. */
export const root = findRoot(import.meta.dirname)

function findRoot(folder: string): string {
  const parent = dirname(folder)
  return existsSync(join(folder, 'package-lock.json')) || parent === folder ? folder : findRoot(parent)
}
