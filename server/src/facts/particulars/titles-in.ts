import type { Span } from '../../text/document/span.ts'

/** A title in 《》. */
export interface TitleIn {
  /** With the marks. */
  readonly span: Span
  readonly title: string
}

/** A longer one is no title but marks that were never closed. */
const longest = 120

/** The outermost titles in 《》 in a text that are closed, in order. */
export function titlesIn(text: string): readonly TitleIn[] {
  let at = text.indexOf('《')
  if (at < 0) return none
  const found: TitleIn[] = []
  let depth = 0
  let start = -1
  for (; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '《') {
      if (depth === 0 || at - start > longest) {
        start = at
        depth = 0
      }
      depth++
    } else if (character === '》' && depth > 0 && --depth === 0 && at - start <= longest) {
      found.push({ span: { start, end: at + 1 }, title: text.slice(start + 1, at).trim() })
    }
  }
  return found
}

const none: readonly TitleIn[] = []
