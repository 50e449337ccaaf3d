import type { SourceBlock } from './source-block.ts'

const longest = 80

/**
 * By block: whether it belongs to a table of contents: 目录 or Contents and the lines under it that stand again further on or
 * lead to a page, links to places in the draft, and, before the body, a run of lines that all stand again in the same order.
 */
export function findContents(sources: readonly SourceBlock[]): boolean[] {
  const found = sources.map((source) => source.anchor)
  const later = laterPlaces(sources)
  for (let index = 0; index < sources.length; index++) {
    if (isContentsHeading(sources[index]?.prose.text ?? '')) {
      found[index] = true
      let at = index + 1
      while (at < sources.length && isContentsLine(sources, at, later)) found[at++] = true
      index = at - 1
      continue
    }
    const end = runEnd(sources, index, later)
    if (end - index >= 3) found.fill(true, index, end)
    if (end > index) index = end - 1
  }
  return found
}

function isContentsHeading(text: string): boolean {
  return text.length <= 20 && /^(?:目\s*[录次]|(?:table of )?contents)$/i.test(text)
}

function isContentsLine(sources: readonly SourceBlock[], index: number, later: readonly number[]): boolean {
  const source = sources[index]
  if (!source) return false
  return source.kind === 'row' || (later[index] ?? 0) > index || leadsToPage(source.prose.text)
}

/** “第一章 总则 …… 3” */
function leadsToPage(text: string): boolean {
  return text.length <= longest && /[….·]{2}[….·\s]*[-—]?\s?\d{1,3}\s?[-—]?$/.test(text)
}

/** By block: the one place further on where the same line stands again, 0 if there is none or more than one. */
function laterPlaces(sources: readonly SourceBlock[]): number[] {
  const places = new Map<string, number[]>()
  const keys = sources.map((source) => contentsKey(source.prose.text))
  keys.forEach((key, index) => {
    if (key !== '') places.set(key, [...(places.get(key) ?? []).slice(0, 3), index])
  })
  return keys.map((key, index) => {
    const [first, second, third] = places.get(key) ?? []
    return first === index && second !== undefined && third === undefined ? second : 0
  })
}

/** Where the run of lines from `start` on ends that stand again behind it, in their order. */
function runEnd(sources: readonly SourceBlock[], start: number, later: readonly number[]): number {
  let at = start
  while (at < sources.length && (later[at] ?? 0) > (at === start ? start : (later[at - 1] ?? 0))) at++
  const first = later[start] ?? 0
  return at > start && first >= at ? at : start
}

function contentsKey(text: string): string {
  return text.length > longest
    ? ''
    : text.replace(/(?:[….·\s]+[-—]?\s?\d{1,3}\s?[-—]?|[….·\s]+)$/, '').replace(/\s+/g, '')
}
