import type { InlinePiece } from './inline-piece.ts'

/** An HTML tag that deletes text: the slash of a closing tag, and its name. */
const tag = /^<(\/?)(del|strike|s)(?=[\s/>])/i

/** Pairs HTML tags that delete the text between them. */
export class StruckText {
  /** Offsets of unclosed opening tags by name. */
  private readonly open = new Map<string, number[]>()

  /** Reads the tag at `[at, end)`. A closing tag adds the deleted range to `pieces`. */
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
