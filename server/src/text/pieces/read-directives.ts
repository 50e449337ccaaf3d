import type { Span } from '../document/span.ts'
import type { Directive } from '../model/directive.ts'

const kinds = ['disable-next-line', 'disable', 'enable', 'not-applicable', 'policy', 'no-policy'] as const
const opening = /^(?:<!--|\/\/|%)\s*wenheng-([a-z-]+)/

/** True if the line of plain text at `[start, end)` is a directive: `// wenheng-…` or `% wenheng-…`. */
export function isDirective(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start)
  return (first === 0x2f || first === 0x25) && opening.test(text.slice(start, Math.min(end, start + 60)))
}

/** Returns the directives in the comments of a draft, in order: `wenheng-KIND NAME, NAME: reason`. */
export function readDirectives(text: string, comments: readonly Span[]): Directive[] {
  return comments.flatMap((span) => readDirective(text, span) ?? [])
}

function readDirective(text: string, span: Span): Directive | null {
  const comment = text.slice(span.start, span.end)
  const open = opening.exec(comment)
  const kind = kinds.find((known) => known === open?.[1])
  if (!open || !kind) return null
  const rest = comment.slice(open[0].length).replace(/-->\s*$/, '')
  const colon = rest.search(/[:：]/)
  return {
    kind,
    arguments: (colon < 0 ? rest : rest.slice(0, colon)).split(/[\s,，、]+/).filter((name) => name !== ''),
    reason: colon < 0 ? '' : rest.slice(colon + 1).trim(),
    span,
  }
}
