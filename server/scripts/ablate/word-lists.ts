/** Data that detection does not read: explanations, templates. */
const other = new Set(['dimensions', 'pathways', 'stages', 'mechanisms', 'problems', 'templates'])
/** An id of the framework or a locus of the paper (`data.market`, `4.2#1`): not a word to be found in a text. */
const noWord = /^(?:[a-z]+(?:\.[a-z-]+)+|\d[\d.]*#\d+)$/

type Data = Readonly<Record<string, unknown>>

/** A list of words in `server/framework/`, in both languages. */
export interface WordList {
  /**
   * Its path: folder, file and keys; within a list of groups, the values that distinguish the group (`lexicon`, `data`,
   * `data.market`, `strong`).
   */
  readonly path: readonly string[]
  readonly words: number
}

/** Returns all word lists that detection reads. */
export function wordLists(data: Data): WordList[] {
  const counts = new Map<string, number>()
  mapLists(data, (items, path) => {
    const name = path.join('\t')
    counts.set(name, (counts.get(name) ?? 0) + items.filter(isWord).length)
    return items
  })
  return [...counts].filter(([, words]) => words > 0).map(([name, words]) => ({ path: name.split('\t'), words }))
}

/** Returns the data without the words of some lists. */
export function withoutLists(data: Data, leaveOut: (path: readonly string[]) => boolean): Data {
  return mapLists(data, (items, path) => (leaveOut(path) ? items.filter((item) => !isWord(item)) : items))
}

/**
 * Returns names of what can be left out together: each file, all lists of a file that share a part of their path
 * (`roles: whole`), each list. Larger sets come first; a set with two names is listed once.
 */
export function listNames(lists: readonly WordList[]): string[] {
  const files = lists.map(({ path: [file = ''] }) => file)
  const parts = lists.flatMap(({ path: [file = '', ...rest] }) => rest.map((part) => `${file}: ${part}`))
  const known = new Set<string>()
  return [...new Set([...files, ...parts, ...lists.map(({ path }) => nameOf(path))])].filter((name) => {
    const meant = lists.flatMap(({ path }, index) => (isMeant(name, path) ? [index] : [])).join()
    if (known.has(meant)) return false
    known.add(meant)
    return true
  })
}

/** True if a name covers a list. Names are `FILE`, or `FILE: PART, PART` with parts of the list's path. */
export function isMeant(name: string, [file, ...parts]: readonly string[]): boolean {
  const colon = name.indexOf(': ')
  if (colon < 0) return name === file
  const wanted = name.slice(colon + 2).split(', ')
  return name.slice(0, colon) === file && wanted.every((part) => parts.includes(part))
}

function nameOf([file = '', ...parts]: readonly string[]): string {
  return parts.length === 0 ? file : `${file}: ${parts.join(', ')}`
}

type MapList = (items: readonly unknown[], path: readonly string[]) => readonly unknown[]

function mapLists(data: Data, map: MapList): Data {
  return Object.fromEntries(
    Object.entries(data).map(([file, value]) => [file, other.has(file) ? value : mapValue(value, [file], map)]),
  )
}

function mapValue(value: unknown, path: readonly string[], map: MapList): unknown {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    if (items.some(isWord)) return map(items, path)
    return items.map((item) => mapValue(item, [...path, ...marksOf(item)], map))
  }
  if (typeof value !== 'object' || value === null) return value
  // The two languages of a list are one list.
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      mapValue(inner, key === 'zh' || key === 'en' ? path : [...path, key], map),
    ]),
  )
}

/** What distinguishes a group from its neighbours: its short values. */
function marksOf(group: unknown): string[] {
  if (typeof group !== 'object' || group === null) return []
  return Object.values(group).filter((value): value is string => typeof value === 'string' && !/[,\t]/.test(value))
}

function isWord(item: unknown): boolean {
  if (typeof item === 'string') return !noWord.test(item)
  return typeof item === 'object' && item !== null && 'term' in item
}
