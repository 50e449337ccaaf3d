import type { Document, LineCounter, Node, Pair } from 'yaml'
import type { Localized } from '../framework/types.ts'
import type { Span } from '../text/document/span.ts'
import { type Mistake, shown } from './mistake.ts'
import { parseDocument, type Yaml } from './parse-document.ts'
import { syntaxError } from './syntax-error.ts'

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
    const mistakes = [...document.errors, ...document.warnings]
      .slice(0, mostTold)
      .map(({ pos: [start, end], code }) => syntaxMistake(text, start, Math.min(end, text.length), syntaxError(code)))
    const colons = yaml.isScalar(document.contents) ? wideColon(text, document.contents.range?.[0] ?? 0) : []
    for (const one of colons) mistakes.push(one)
    if (mistakes.length === 0) for (const one of unsoundIn(document, yaml)) mistakes.push(one)
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

/** Mistakes of the parser that are told. */
const mostTold = 20
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

function syntaxMistake(text: string, start: number, end: number, message: Localized): Mistake {
  const [colon] = wideColon(text, start)
  return colon ?? { span: { start, end: Math.max(start, end) }, key: 'syntax', values: { message } }
}

/** The full-width colon in a line that is to begin with a name, as a Chinese keyboard writes it. */
function wideColon(text: string, at: number): Mistake[] {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const [name] = /^\s*[^-\s:："'#][^:："'#\n]{0,40}：/.exec(text.slice(start, start + 61)) ?? []
  if (name === undefined) return []
  const end = start + name.length
  return [{ span: { start: end - 1, end }, key: 'wideColon', values: {} }]
}

/** Names that are given twice, and aliases of nothing (`*.md` without quotation marks). */
function unsoundIn(document: Document, yaml: Yaml): Mistake[] {
  const mistakes: Mistake[] = []
  yaml.visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) || mistakes.length >= mostTold) return
      mistakes.push({
        span: spanOf(alias, yaml) ?? nowhere,
        key: 'syntax',
        values: { message: syntaxError('BAD_ALIAS') },
      })
    },
    Map(_, map) {
      const seen = new Set<unknown>()
      for (const { key } of map.items) {
        const name = yaml.isScalar(key) ? key.value : key
        if (seen.has(name) && mistakes.length < mostTold)
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
