/** Data that detection does not read: explanations, templates, samples. */
const other = new Set(['dimensions', 'pathways', 'stages', 'mechanisms', 'problems', 'templates', 'causes'])
/** An id of the framework or a locus of the paper (`data.market`, `4.2#1`): no word to be found in a text. */
const noWord = /^(?:[a-z]+(?:\.[a-z-]+)+|\d[\d.]*#\d+)$/

type Data = Readonly<Record<string, unknown>>

/** Entries of the hand-written lists, each with the files under `server/framework/` that hold it. */
export type Entries = ReadonlyMap<string, readonly string[]>

/** The entries of all hand-written lists of detection: each string that stands in an array, each `term`. */
export function listEntries(data: Data): Entries {
  const entries = new Map<string, string[]>()
  prune(data, (entry, list) => {
    const lists = entries.get(entry) ?? []
    if (!lists.includes(list)) lists.push(list)
    entries.set(entry, lists)
    return false
  })
  return entries
}

/** The data without the entries that are to be left out. */
export function withoutEntries(data: Data, leaveOut: (entry: string) => boolean): Record<string, unknown> {
  return prune(data, leaveOut)
}

type LeaveOut = (entry: string, list: string) => boolean

function prune(data: Data, leaveOut: LeaveOut): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      if (other.has(name)) return [name, value]
      // A folder is a record by file, whose values are records; so are some files, but of lists.
      return [name, name === 'lexicon' ? pruneFolder(value, name, leaveOut) : pruneLists(value, name, leaveOut)]
    }),
  )
}

function pruneFolder(folder: unknown, name: string, leaveOut: LeaveOut): unknown {
  if (typeof folder !== 'object' || folder === null) return folder
  return Object.fromEntries(
    Object.entries(folder).map(([file, value]) => [file, pruneLists(value, `${name}/${file}`, leaveOut)]),
  )
}

function pruneLists(value: unknown, list: string, leaveOut: LeaveOut): unknown {
  if (Array.isArray(value)) {
    return value.filter((item) => !leavesOut(item, list, leaveOut)).map((item) => pruneLists(item, list, leaveOut))
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pruneLists(inner, list, leaveOut)]))
}

function leavesOut(item: unknown, list: string, leaveOut: LeaveOut): boolean {
  if (typeof item === 'string') return !noWord.test(item) && leaveOut(item, list)
  return (
    typeof item === 'object' &&
    item !== null &&
    'term' in item &&
    typeof item.term === 'string' &&
    leaveOut(item.term, list)
  )
}
