/** Statistics of the lines of a plain-text paragraph, used to detect hard wrapping. */
export interface LineWidths {
  /** Width of each line in columns, with its indentation. */
  readonly widths: readonly number[]
  /** The number of lines that end a sentence, and of lines (except the last) that do not. */
  readonly ended: number
  readonly broken: number
  readonly lastEnds: boolean
  /** The next paragraph follows without a blank line. */
  readonly tight: boolean
  /** Number of lines with a line number at the left, as in printed bills. */
  readonly numbered: number
}

export interface LineLayout {
  /** The width to which lines are wrapped; 0 if each line is a paragraph. */
  readonly width: number
  /** Lines begin with line numbers, as in printed bills. */
  readonly numbered: boolean
}

const unwrapped: LineLayout = { width: 0, numbered: false }

/** The greatest width counted separately: no draft is wrapped wider. */
const widest = 300
const brokenAt = widest + 1
const endedAt = widest + 2
const linesAt = widest + 3
const numberedAt = widest + 4
const places = widest + 5
/** The least number of numbered lines; at least every second line must be numbered. */
const leastNumbered = 8

/**
 * Counts the widths of a draft's lines that are directly followed by another; how many break off, and how many end a
 * sentence.
 */
export class WidthTally {
  private readonly counts: Uint32Array

  constructor(before?: WidthTally) {
    this.counts = before ? before.counts.slice() : new Uint32Array(places)
  }

  /** Adds a paragraph (`times` 1) or removes it (-1), as if another followed it. */
  count({ widths, ended, broken, lastEnds, tight, numbered }: LineWidths, times: 1 | -1): void {
    const { counts } = this
    const followed = tight ? widths.length : widths.length - 1
    for (let index = 0; index < followed; index++) this.add(Math.min(widest, widths[index] ?? 0), times)
    counts[endedAt] = (counts[endedAt] ?? 0) + times * ended
    this.add(brokenAt, times * (broken + (tight && !lastEnds ? 1 : 0)))
    this.add(linesAt, times * widths.length)
    this.add(numberedAt, times * numbered)
  }

  private add(at: number, times: number): void {
    this.counts[at] = (this.counts[at] ?? 0) + times
  }

  /**
   * The layout of the draft's lines; `last` is its last paragraph. A draft is wrapped if lines that are directly followed by another have similar widths of at most 200 columns, many of them break off inside a sentence, and some end one: a list without full stops is not wrapped. It is numbered if half of its lines are, and break off likewise: list numbers belong to the list.
   */
  layout(last: LineWidths | null): LineLayout {
    if (last?.tight) {
      const without = new WidthTally(this)
      without.count({ ...last, ended: 0 }, -1)
      without.count({ ...last, ended: 0, tight: false }, 1)
      return without.layout(null)
    }
    const { counts } = this
    const lines = this.linesBetween(0, widest + 1)
    const full = this.widthOf(Math.floor(lines * 0.9))
    const isBroken = counts[endedAt] !== 0 && (counts[brokenAt] ?? 0) >= 0.3 * lines
    if (lines < 2 || full < 30 || full > 200 || !isBroken) return unwrapped
    if (this.hasLineNumbers()) return { width: full, numbered: true }
    const near = this.linesBetween(Math.ceil(0.7 * full), Math.floor(1.3 * full) + 1)
    return near >= 0.6 * lines ? { width: full, numbered: false } : unwrapped
  }

  private hasLineNumbers(): boolean {
    const numbered = this.counts[numberedAt] ?? 0
    return numbered >= leastNumbered && 2 * numbered >= (this.counts[linesAt] ?? 0)
  }

  /** True if lines join the same paragraphs at either width. */
  isSameFor(a: number, b: number): boolean {
    if (a === b) return true
    if (a === 0 || b === 0) return false
    return this.linesBetween(Math.ceil(continuing * Math.min(a, b)), Math.ceil(continuing * Math.max(a, b))) === 0
  }

  private linesBetween(from: number, to: number): number {
    let lines = 0
    for (let width = from; width < Math.min(to, widest + 1); width++) lines += this.counts[width] ?? 0
    return lines
  }

  /** The width of the line at `place` in sorted order. */
  private widthOf(place: number): number {
    let lines = 0
    for (let width = 0; width <= widest; width++) {
      lines += this.counts[width] ?? 0
      if (lines > place) return width
    }
    return 0
  }
}

/** A line shorter than this share of the full width ends its paragraph. */
export const continuing = 0.6
