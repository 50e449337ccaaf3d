/** A straight mark, and the curved one that belongs in its place. */
export interface StraightHalf {
  readonly at: number
  readonly full: '“' | '”'
}

/**
 * The straight quotation marks of a Chinese text that are one half of a pair whose other half is curved: “织锦", "织锦”. Where
 * several straight marks may be pairs among themselves, or a curved mark has its own other half, nothing is said.
 */
export function straightHalves(text: string): readonly StraightHalf[] {
  if (!text.includes('"') || !/[“”]/.test(text)) return none
  const marks = [...text.matchAll(/[“”]|(?<!\d)"/g)]
  return marks.flatMap(({ index: at, 0: mark }, place): StraightHalf[] => {
    if (mark !== '"') return []
    const [before, after] = [marks[place - 1], marks[place + 1]]
    const closes = before?.[0] === '“' && after?.[0] !== '”' && after?.[0] !== '"'
    if (closes && at - before.index <= longest && han.test(text.charAt(at - 1))) return [{ at, full: '”' }]
    const opens = after?.[0] === '”' && before?.[0] !== '“' && before?.[0] !== '"'
    if (opens && after.index - at <= longest && han.test(text.charAt(at + 1))) return [{ at, full: '“' }]
    return []
  })
}

const none: readonly never[] = []
const han = /[\p{Script=Han}，。；！？]/u
/** What is quoted is a name or a sentence, not half a paragraph. */
const longest = 60
