/** Measurements of the lines of a plain-text paragraph, from which hard wrapping is detected. */
export interface LineWidths {
  /** Width of each line in columns, with its indentation. */
  readonly widths: readonly number[]
  /** Number of lines that end a sentence, and of lines (except the last) that do not. */
  readonly ended: number
  readonly broken: number
  readonly lastEnds: boolean
  /** The next paragraph follows without a blank line. */
  readonly tight: boolean
  /** Number of lines with a line number at the left, as in printed bills. */
  readonly numbered: number
}

export interface LineLayout {
  /** The width at which lines are wrapped, 0 if each line is a paragraph. */
  readonly width: number
  /** Lines begin with line numbers, as in printed bills. */
  readonly numbered: boolean
}

const unwrapped: LineLayout = { width: 0, numbered: false }

/** Wider lines are counted together: no draft is wrapped this wide. */
const widest = 300
const brokenAt = widest + 1
const endedAt = widest + 2
const linesAt = widest + 3
const numberedAt = widest + 4
const places = widest + 5
/** Least number of numbered lines; at least every second line must be numbered too. */
const leastNumbered = 8

/**
 * Histogram of line widths (only lines that another follows at once), with counts of lines that end a sentence or break
 * off.
 */
export class WidthTally {
  private readonly counts: Uint32Array

  constructor(before?: WidthTally) {
    this.counts = before ? before.counts.slice() : new Uint32Array(places)
  }

  /** Adds (`times` 1) or removes (-1) a paragraph, as if another followed it. */
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
   * Returns the line layout of the draft; `last` is its last paragraph. A draft is wrapped if most lines that another
   * follows at once have about the same width, at most 200 columns, if a good part of them break off amid a sentence,
   * and if some line ends a sentence (a list without full stops is not wrapped). Lines are numbered if at least half of
   * them have a number and they break off in the same way; otherwise the numbers belong to lists.
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

  /** True if wrapping at either width joins the same lines into paragraphs. */
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

  /** Returns the width at rank `place` when lines are sorted by width. */
  private widthOf(place: number): number {
    let lines = 0
    for (let width = 0; width <= widest; width++) {
      lines += this.counts[width] ?? 0
      if (lines > place) return width
    }
    return 0
  }
}

/** A line shorter than this fraction of the full width ends its paragraph. */
export const continuing = 0.6
