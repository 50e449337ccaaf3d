import { scan } from '../facts/clause/tokens.ts'
import { glossary } from '../framework/data.generated.ts'
import { explained, framework } from '../framework/framework.ts'
import type { DimensionId, Element, Explained, Language, Localized } from '../framework/types.ts'

/** The kinds of entries. */
export const entryKinds = [
  'dimension',
  'element',
  'pathway',
  'pathway-measure',
  'stage',
  'mechanism',
  'problem',
  'term',
] as const
type EntryKind = (typeof entryKinds)[number]

/** Something that the framework explains. */
export interface FrameworkEntry {
  readonly kind: EntryKind
  readonly entry: Explained & {
    readonly id: string
    readonly dimension?: DimensionId
    readonly importance?: Localized
    readonly commitment?: Localized
    readonly elements?: readonly Element[]
    readonly see?: readonly string[]
  }
}

/**
 * The entries that a word names: by id, by name in either language, as a word of the glossary, or as a term by which
 * drafts are read. None if it names nothing.
 */
export function entriesNamed(word: string): readonly FrameworkEntry[] {
  const key = folded(word)
  const own = byId.get(key)
  if (own) return [own]
  const ids = byWord.get(key) ?? sensesOf(word)
  return ids.flatMap((id) => byId.get(folded(id)) ?? [])
}

/** The name of an entry; its id if there is none. */
export function nameOf(id: string, reader: Language): string {
  return explained(id)?.name[reader] ?? id
}

interface Index {
  readonly byId: ReadonlyMap<string, FrameworkEntry>
  /** The ids of entries by each word for them. */
  readonly byWord: ReadonlyMap<string, readonly string[]>
}

// The room is loaded when a tool is first called, so this costs no start.
const { byId, byWord } = makeIndex()

function makeIndex(): Index {
  const entries = allEntries()
  const byWord = new Map<string, string[]>()
  const add = (word: string, id: string): void => {
    const known = byWord.get(folded(word)) ?? []
    if (!known.includes(id)) byWord.set(folded(word), [...known, id])
  }
  for (const { entry } of entries) for (const one of [entry.name.zh, entry.name.en]) add(one, entry.id)
  for (const { id, zh, en } of glossary.terms) for (const one of [...zh, ...en]) add(one, id)
  for (const { of, zh, en } of glossary.names) for (const one of [...zh, ...en]) add(one, of)
  return { byId: new Map(entries.map((one) => [folded(one.entry.id), one])), byWord }
}

function allEntries(): readonly FrameworkEntry[] {
  const { dimensions, pathways, stages, mechanisms, problems, terms } = framework
  const as = (kind: EntryKind, all: readonly FrameworkEntry['entry'][]): FrameworkEntry[] =>
    all.map((entry) => ({ kind, entry }))
  return [
    ...as('dimension', dimensions),
    ...as(
      'element',
      dimensions.flatMap(({ elements }) => elements),
    ),
    ...as('pathway', pathways),
    ...as(
      'pathway-measure',
      pathways.flatMap(({ measures }) => measures),
    ),
    ...as('stage', stages),
    ...as('mechanism', mechanisms),
    ...as('problem', problems),
    ...as('term', terms),
  ]
}

/** What a term of the vocabulary belongs to: its elements, or its dimensions. It is the whole word, not a part of it. */
function sensesOf(word: string): readonly string[] {
  const isChinese = /\p{Script=Han}/u.test(word)
  const text = isChinese ? word : word.toLowerCase()
  const [token] = scan(text, isChinese ? 'zh' : 'en').tokens
  if (token?.start !== 0 || !/^s?$/.test(text.slice(token.end))) return []
  return [...new Set(token.entry.senses.map(({ dimension, element }) => element ?? dimension))]
}

function folded(word: string): string {
  return word.trim().replace(/\s+/g, ' ').toLowerCase()
}
