import type { Prose } from './prose.ts'

/** Rewrites prose from its first unit to its last and keeps the map to the source. Offsets are in the old text. */
export class ProseRewriter {
  private readonly old: Prose
  private text = ''
  private readonly map: number[] = []
  /** Up to here the old text has been copied or dropped. */
  private done = 0
  /** Index of the old map's pair that applies at `done`. */
  private pair = 0

  constructor(old: Prose) {
    this.old = old
  }

  /** The last unit before `at` in the rewritten text; -1 for none. */
  lastBefore(at: number): number {
    if (at > this.done) return this.old.text.charCodeAt(at - 1)
    return this.text === '' ? -1 : this.text.charCodeAt(this.text.length - 1)
  }

  /** Returns the new text before `at`, or null if it is longer than `most`. */
  beginning(at: number, most: number): string | null {
    return this.text.length + at - this.done > most ? null : this.text + this.old.text.slice(this.done, at)
  }

  /** Copies the old text up to `to`. */
  keep(to: number): void {
    if (to <= this.done) return
    const shift = this.text.length - this.done
    this.addStart(this.done)
    const { map } = this.old
    for (; (map[this.pair + 2] ?? to) < to; this.pair += 2)
      this.map.push((map[this.pair + 2] ?? 0) + shift, map[this.pair + 3] ?? 0)
    this.text += this.old.text.slice(this.done, to)
    this.done = to
  }

  /** Replaces the unit at `at` by `text`. */
  replace(at: number, text: string): void {
    this.keep(at)
    this.addStart(at)
    const source = this.sourceAt(at)
    for (let index = 1; index < text.length; index++) this.map.push(this.text.length + index, source)
    this.text += text
    this.done = at + 1
  }

  /** Drops `[at, to)`. */
  drop(at: number, to: number): void {
    this.keep(at)
    this.done = to
  }

  finish(): Prose {
    this.keep(this.old.text.length)
    return { text: this.text, map: this.map.length === 0 ? [0, 0] : this.map }
  }

  /** The source offset of a unit of the old text; called in ascending order. */
  private sourceAt(at: number): number {
    const { map } = this.old
    while ((map[this.pair + 2] ?? at + 1) <= at) this.pair += 2
    return (map[this.pair + 1] ?? 0) + at - (map[this.pair] ?? 0)
  }

  /**
   * The pair for the unit at `at`, which comes next, unless the pair before leads there and the old text has none
   * there.
   */
  private addStart(at: number): void {
    const { map } = this
    const [offset, source] = [this.text.length, this.sourceAt(at)]
    const last = map.length - 2
    const inStep = last >= 0 && (map[last + 1] ?? 0) + offset - (map[last] ?? 0) === source
    if (!inStep || this.old.map[this.pair] === at) map.push(offset, source)
  }
}
