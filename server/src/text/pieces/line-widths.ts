/** The lines of a paragraph of plain text, as far as they tell whether a draft is hard-wrapped. */
export interface LineWidths {
  /** Columns of each line, with its indentation. */
  readonly widths: readonly number[]
  /** Lines that end a sentence, and those but the last that do not. */
  readonly ended: number
  readonly broken: number
  readonly lastEnds: boolean
  /** A line of the next paragraph follows at once. */
  readonly tight: boolean
  /** Lines with a number before their text, as printed bills have them. */
  readonly numbered: number
}

export interface LineLayout {
  /** The width to which lines are wrapped, 0 where each is a paragraph. */
  readonly width: number
  /** The lines have numbers before their text, as printed bills have them. */
  readonly numbered: boolean
}

const unwrapped: LineLayout = { width: 0, numbered: false }

/** Wider lines are told apart no further: no draft is wrapped so wide. */
const widest = 300
const brokenAt = widest + 1
const endedAt = widest + 2
const linesAt = widest + 3
const numberedAt = widest + 4
const places = widest + 5
/** So many lines have to be numbered, and at least every second one. */
const leastNumbered = 8

/** How many lines of a draft that another follows at once have which width; how many break off, and how many end a sentence. */
export class WidthTally {
  private readonly counts: Uint32Array

  constructor(before?: WidthTally) {
    this.counts = before ? before.counts.slice() : new Uint32Array(places)
  }

  /** Counts a paragraph in (`times` 1) or out (-1), as if another followed it. */
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
   * How the lines of the draft are laid out; `last` is its last paragraph, which nothing follows. It is wrapped where the lines that
   * another follows at once are of much the same width, no more than 200 columns, a good part of them break off amid a sentence,
   * and some line ends one: a list without full stops is not wrapped. It is numbered where half of its lines are, and break off
   * likewise: the numbers of a list are its own.
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

  /** Whether lines go on in the same paragraphs when wrapped to either width. */
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

  /** The width of the line at `place` when they are put in order. */
  private widthOf(place: number): number {
    let lines = 0
    for (let width = 0; width <= widest; width++) {
      lines += this.counts[width] ?? 0
      if (lines > place) return width
    }
    return 0
  }
}

/** A line shorter than this part of the full width ends its paragraph. */
export const continuing = 0.6
