import { isFullWidth, isHan, isSpace } from '../document/characters.ts'
import type { InlinePiece } from './inline-piece.ts'

/** A run of `*`, `_` or `~~` that may open or close emphasis. */
export interface DelimiterRun {
  readonly mark: number
  readonly canOpen: boolean
  readonly canClose: boolean
  readonly length: number
  /** The part not yet used. Openers are used up from their end, closers from their start. */
  from: number
  to: number
}

const punctuation = /[\p{P}\p{S}]/u

/**
 * Returns the delimiter run at `[from, to)`. Flanking is as in CommonMark, except that a Chinese character or
 * punctuation mark next to it counts as punctuation: `**真，**她` is emphasis, although no white space follows the comma.
 */
export function delimiterRun(source: string, from: number, to: number, start: number, end: number): DelimiterRun {
  const mark = source.charCodeAt(from)
  const before = from > start ? source.charCodeAt(from - 1) : 0x20
  const after = to < end ? source.charCodeAt(to) : 0x20
  const chineseBefore = isFullWidth(before)
  const chineseAfter = isFullWidth(after)
  const markBefore = isPunctuation(before)
  const markAfter = isPunctuation(after)
  // A `~` next to the run does not prevent flanking: `~~` may be between other marks and their words.
  const left =
    !isSpace(after) && (!markAfter || chineseAfter || after === 0x7e || isSpace(before) || markBefore || chineseBefore)
  const right =
    !isSpace(before) && (!markBefore || chineseBefore || before === 0x7e || isSpace(after) || markAfter || chineseAfter)
  const underscore = mark === 0x5f
  return {
    mark,
    canOpen: left && (!underscore || !right || markBefore),
    canClose: right && (!underscore || !left || markAfter),
    length: to - from,
    from,
    to,
  }
}

/**
 * Pairs the runs from index `bottom` on. Adds the marks used, and struck text, to `pieces`. Linear in the number of
 * runs.
 */
export function pairDelimiters(runs: DelimiterRun[], bottom: number, pieces: InlinePiece[]): void {
  if (runs.length === bottom) return
  // By kind of closer: no index of `open` below this holds a matching opener.
  const floors: number[] = new Array(kinds).fill(0)
  const open: number[] = []
  for (let index = bottom; index < runs.length; index++) {
    const closer = runs[index]
    if (!closer) continue
    if (closer.canClose) {
      const kind = kindOf(closer)
      while (closer.to > closer.from) {
        const at = findOpener(runs, open, closer, floors[kind] ?? 0)
        const opener = runs[open[at] ?? -1]
        if (!opener) {
          floors[kind] = open.length
          break
        }
        // Runs between the two can no longer open anything.
        open.length = at + 1
        const strong = closer.to - closer.from >= 2 && opener.to - opener.from >= 2
        const size = closer.mark === 0x7e ? closer.to - closer.from : strong ? 2 : 1
        const [from, to] = [opener.to - size, closer.from + size]
        // Struck text is not prose.
        if (closer.mark === 0x7e) pieces.push({ from, to, text: '' })
        else pieces.push({ from, to: opener.to, text: '' }, { from: closer.from, to, text: '' })
        opener.to -= size
        closer.from += size
        if (opener.to === opener.from) open.pop()
        // An index that becomes free is reused by an opener that has not been examined.
        for (let of = 0; of < kinds; of++) if ((floors[of] ?? 0) > open.length) floors[of] = open.length
      }
    }
    if (closer.canOpen && closer.to > closer.from) open.push(index)
  }
}

/**
 * Closers of the same kind match the same openers. A kind is one of three marks, whether it can also open, and its
 * length modulo 3.
 */
const kinds = 18

function kindOf({ mark, canOpen, length }: DelimiterRun): number {
  const of = mark === 0x2a ? 0 : mark === 0x5f ? 1 : 2
  return (2 * of + (canOpen ? 1 : 0)) * 3 + (length % 3)
}

function findOpener(
  runs: readonly DelimiterRun[],
  open: readonly number[],
  closer: DelimiterRun,
  floor: number,
): number {
  for (let at = open.length - 1; at >= floor; at--) {
    const opener = runs[open[at] ?? -1]
    if (opener && opener.mark === closer.mark && matches(opener, closer)) return at
  }
  return -1
}

/** CommonMark's rule of three; for `~~`, both lengths must be equal. */
function matches(opener: DelimiterRun, closer: DelimiterRun): boolean {
  if (closer.mark === 0x7e) return opener.length === closer.length
  if (!opener.canClose && !closer.canOpen) return true
  return (opener.length + closer.length) % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0)
}

function isPunctuation(code: number): boolean {
  if (code < 0x80)
    return code > 0x20 && !(code >= 0x30 && code <= 0x39) && !((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a)
  return !isHan(code) && punctuation.test(String.fromCharCode(code))
}
