import type { Document, LineCounter, Node, Pair } from 'yaml'
import type { Span } from '../text/document/span.ts'
import { type Mistake, shown } from './mistake.ts'
import { parseDocument, type Yaml } from './parse-document.ts'

/** A YAML or JSON file: its data, and the places of its parts. */
export interface ParsedYaml {
  /** Undefined where there are mistakes. */
  readonly data: unknown
  readonly mistakes: readonly Mistake[]
  /** The span of the value at a path, or of the nearest part that holds it; `key`: of its name instead. */
  place(path: readonly (string | number)[], part?: 'value' | 'key'): Span
  /** The line of an offset, from 1. */
  lineAt(offset: number): number
  columnAt(offset: number): number
}

/** Parses a text of at most `most` UTF-16 code units. Total: every text gives data or mistakes. */
export async function parseYaml(text: string, most: number): Promise<ParsedYaml> {
  const yaml = await import('yaml')
  const lines = new yaml.LineCounter()
  if (text.length > most)
    return failed(lines, [{ span: nowhere, key: 'tooLarge', values: { limit: String(most / 1000) } }])
  try {
    const document = parseDocument(text, yaml, lines)
    if (!document) return failed(lines, [{ span: nowhere, key: 'tooDeep', values: {} }])
    const mistakes: Mistake[] = [...document.errors, ...document.warnings].slice(0, 20).map(({ pos, message }) => ({
      span: { start: pos[0], end: Math.max(pos[0], Math.min(pos[1], text.length)) },
      key: 'syntax',
      values: { message: shown(message) },
    }))
    if (mistakes.length === 0) mistakes.push(...repeatedNames(document, yaml))
    return {
      data: mistakes.length > 0 ? undefined : document.toJS({ maxAliasCount: mostNodes }),
      mistakes,
      place: (path, part) => placeOf(document, path, part ?? 'value', yaml),
      ...positions(lines),
    }
  } catch {
    return failed(lines, [{ span: nowhere, key: 'tooDeep', values: {} }])
  }
}

/** What aliases may stand for, all together. */
const mostNodes = 1000

const nowhere: Span = { start: 0, end: 0 }

function failed(lines: LineCounter, mistakes: readonly Mistake[]): ParsedYaml {
  return { data: undefined, mistakes, place: () => nowhere, ...positions(lines) }
}

function positions(lines: LineCounter): Pick<ParsedYaml, 'lineAt' | 'columnAt'> {
  return {
    lineAt: (offset) => Math.max(1, lines.linePos(offset).line),
    columnAt: (offset) => Math.max(1, lines.linePos(offset).col),
  }
}

function repeatedNames(document: Document, yaml: Yaml): Mistake[] {
  const mistakes: Mistake[] = []
  yaml.visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>()
      for (const { key } of map.items) {
        const name = yaml.isScalar(key) ? key.value : key
        if (seen.has(name) && mistakes.length < 20)
          mistakes.push({ span: spanOf(key, yaml) ?? nowhere, key: 'twice', values: { name: shown(name) } })
        seen.add(name)
      }
    },
  })
  return mistakes
}

function placeOf(document: Document, path: readonly (string | number)[], part: 'value' | 'key', yaml: Yaml): Span {
  let node: unknown = document.contents
  let found = spanOf(node, yaml) ?? nowhere
  for (const [depth, name] of path.entries()) {
    const pair: Pair | undefined = yaml.isMap(node) ? node.items.find(({ key }) => isNamed(key, name, yaml)) : undefined
    const next: unknown = pair ? pair.value : yaml.isSeq(node) ? node.items[Number(name)] : undefined
    if (pair && (part === 'key' || !spanOf(next, yaml)) && depth === path.length - 1)
      return spanOf(pair.key, yaml) ?? found
    const span = spanOf(next, yaml) ?? (pair && spanOf(pair.key, yaml))
    if (!span) return found
    found = span
    node = yaml.isAlias(next) ? next.resolve(document) : next
  }
  return found
}

function isNamed(key: unknown, name: string | number, yaml: Yaml): boolean {
  return String(yaml.isScalar(key) ? key.value : key) === String(name)
}

function spanOf(node: unknown, yaml: Yaml): Span | null {
  const range = yaml.isNode(node) ? (node as Node).range : null
  return range ? { start: range[0], end: range[1] } : null
}
