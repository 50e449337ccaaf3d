import type { InlinePiece } from './inline-piece.ts'

/** An HTML tag that deletes text: a slash if it closes, and its name. */
const tag = /^<(\/?)(del|strike|s)(?=[\s/>])/i

/** Pairs the HTML tags that delete the text between them. */
export class StruckText {
  /** By name: the offsets of the tags that are still open. */
  private readonly open = new Map<string, number[]>()

  /** Reads the tag at `[at, end)`. If it closes deleted text, adds that text to `pieces`. */
  read(source: string, at: number, end: number, pieces: InlinePiece[]): void {
    const found = tag.exec(source.slice(at, Math.min(end, at + longestTag)))
    if (!found) return
    const name = (found[2] ?? '').toLowerCase()
    const open = this.open.get(name)
    if (found[1] === '') {
      if (open) open.push(at)
      else this.open.set(name, [at])
    } else {
      const from = open?.pop()
      if (from !== undefined) pieces.push({ from, to: end, text: '' })
    }
  }
}

const longestTag = 10
