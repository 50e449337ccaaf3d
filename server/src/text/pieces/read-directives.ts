import type { Span } from '../document/span.ts'
import type { Directive, DirectiveWord } from '../model/directive.ts'
import { directiveKind, directivePrefix } from '../model/directive-names.ts'

const opening = new RegExp(`^(?:<!--|//|%)\\s*${directivePrefix.source}(?!-?->)`)

/** True if the line of plain text at `[start, end)` is a directive: `// wenheng-…`, `% 文衡-…`. */
export function isDirective(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start)
  return (first === 0x2f || first === 0x25) && opening.test(text.slice(start, Math.min(end, start + 60)))
}

/** The directives in the comments of a draft, in order: `wenheng-KIND NAME, NAME: reason`. */
export function readDirectives(text: string, comments: readonly Span[]): Directive[] {
  return comments.flatMap((span) => readDirective(text, span) ?? [])
}

function readDirective(text: string, span: Span): Directive | null {
  const comment = text.slice(span.start, span.end)
  const open = opening.exec(comment)
  if (!open) return null
  const first = open[0].length
  const end = comment.startsWith('<!--') && comment.endsWith('-->') ? comment.length - 3 : comment.length
  const colon = comment.slice(first, end).search(/[:：]/)
  const behindNames = colon < 0 ? end : first + colon
  const [word = { text: '', at: first }, ...names] = wordsIn(comment, first, behindNames)
  return {
    kind: directiveKind(word.text),
    word,
    arguments: names,
    reason: trimmed(comment, colon < 0 ? end : behindNames + 1, end),
    span,
  }
}

function wordsIn(comment: string, start: number, end: number): DirectiveWord[] {
  return [...comment.slice(start, end).matchAll(/[^\s,，、]+/g)].map(({ 0: text, index }) => ({
    text,
    at: start + index,
  }))
}

function trimmed(comment: string, start: number, end: number): DirectiveWord {
  const raw = comment.slice(start, end)
  const text = raw.trim()
  return { text, at: start + raw.length - raw.trimStart().length }
}
