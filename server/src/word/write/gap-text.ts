import type { Span } from '../../text/document/span.ts'
import type { Omission } from './inline-runs.ts'

/** What stands between two blocks of a Markdown draft and is the writer's. */
export interface GapText {
  /** Lines of an address or of code alone, which are no prose. */
  readonly lines: readonly Span[]
  readonly omitted: readonly { readonly kind: Omission; readonly span: Span }[]
}

/** Reads what the parser made no block of: addresses and code as they are, the rest named as left out. */
export function gapText(text: string, { start, end }: Span): GapText {
  const lines: Span[] = []
  const omitted: { kind: Omission; span: Span }[] = []
  let fence = ''
  let comment = false
  for (let at = start; at < end; ) {
    const to = lineEnd(text, at, end)
    const line = text.slice(at, to)
    const words = comment ? (line.split('-->')[1] ?? '') : line
    comment = comment ? !line.includes('-->') : line.lastIndexOf('<!--') > line.lastIndexOf('-->')
    const mark = /^\s*(`{3,}|~{3,}|\$\$)/.exec(words)?.[1] ?? ''
    const span = { start: at, end: to }
    if (fence !== '') {
      if (mark.startsWith(fence)) fence = ''
    } else if (mark !== '') {
      fence = mark
      omitted.push({ kind: 'code', span })
    } else if (/!\[|<img\b/i.test(words)) omitted.push({ kind: 'image', span })
    else if (/^\s*(?:[>*+-]\s*)*(?:`|<?(?:https?|ftp):\/\/)/i.test(words)) lines.push(withoutMarks(text, span))
    else if (/[\p{L}\p{N}]/u.test(withoutStructure(words))) omitted.push({ kind: 'other', span })
    at = to + 1
  }
  return { lines, omitted }
}

function lineEnd(text: string, at: number, end: number): number {
  const found = text.indexOf('\n', at)
  return found < 0 || found > end ? end : found
}

function withoutMarks(text: string, { start, end }: Span): Span {
  const marks = /^[\s>*+-]*/.exec(text.slice(start, end))?.[0].length ?? 0
  return { start: start + marks, end }
}

/** A line without comments, tags, definitions, and what begins a block. */
function withoutStructure(line: string): string {
  return line
    .replace(/<!--.*?(?:-->|$)/g, '')
    .replace(/^\s*\[[^\]]{1,999}\]:.*$/, '')
    .replace(/<[^<>]*(?:>|$)/g, '')
    .replace(/^[^<]*>/, '')
    .replace(/^[\s>#*+|:-]*(?:\d+[.)])?\s*(?:\[[ xX]\])?/, '')
}
