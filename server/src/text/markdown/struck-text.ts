import type { InlinePiece } from './inline-piece.ts'

/** At an HTML tag: whether it closes, and its name if text is deleted by it. */
const tag = /^<(\/?)(del|strike|s)(?=[\s/>])/i

/** Pairs the tags that delete the text between them. */
export class StruckText {
  /** By name: where the tags open that nothing has closed yet. */
  private readonly open = new Map<string, number[]>()

  /** Takes in the tag at `[at, end)` of a source; adds what it deletes to `pieces`. */
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
