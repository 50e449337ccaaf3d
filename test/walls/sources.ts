import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** A source file: its path from the project's root, its text, what it imports (a path from the root, or a package). */
export interface Source {
  readonly path: string
  readonly lines: number
  readonly imports: readonly string[]
}

/** The TypeScript files below folders of the project, in order. */
export function sourcesIn(root: string, folders: readonly string[]): Source[] {
  return folders
    .flatMap((folder) => filesIn(root, folder))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return { path, lines: text.split('\n').length - 1, imports: importsIn(text).map((name) => resolve(path, name)) }
    })
}

function filesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules') return []
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesIn(root, path) : [path]
  })
}

/**
 * The module names in import and export declarations (types too) and in import(). Biome's form is relied upon:
 * declarations begin a line, names stand in single quotes.
 */
export function importsIn(text: string): string[] {
  return [...text.matchAll(declaration), ...text.matchAll(dynamic)].map(([, from, alone]) => from ?? alone ?? '')
}

const bindings = String.raw`(?:type\s+)?(?:\w+\s*,\s*)?(?:\{[^{}]*\}|\*(?:\s+as\s+\w+)?|\w+)`
const declaration = new RegExp(
  String.raw`^(?:(?:import|export)\s+${bindings}\s+from\s+'([^'\n]+)'|import\s+'([^'\n]+)')`,
  'gm',
)
const dynamic = /\bimport\(\s*'([^'\n]+)'\s*\)/g

function resolve(path: string, name: string): string {
  return name.startsWith('.') ? normalize(join(dirname(path), name)).replaceAll('\\', '/') : name
}
