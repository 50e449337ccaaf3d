import { movedSpan, type Span } from '../document/span.ts'

/** `unknown`: a comment addressed to Wenheng that is none of the directives. */
export type DirectiveKind =
  | 'disable'
  | 'enable'
  | 'disable-next-line'
  | 'not-applicable'
  | 'count'
  | 'not-count'
  | 'policy'
  | 'no-policy'
  | 'parent-task'
  | 'unknown'

/**
 * `<!-- wenheng-KIND ARGUMENTS: reason -->` or `<!-- 文衡-… -->`, in plain text the same after `//` or `%` at the start
 * of a line.
 */
export interface Directive {
  readonly kind: DirectiveKind
  /** The kind as the writer spelled it: `disable-next-line`, 停用下一行. */
  readonly word: DirectiveWord
  /** Rules, dimensions or elements as the writer named them, by id or by Chinese name; empty means all. */
  readonly arguments: readonly DirectiveWord[]
  readonly reason: DirectiveWord
  readonly span: Span
}

/** A part of a directive. */
export interface DirectiveWord {
  readonly text: string
  /** Its offset from the start of the directive: it stays true when the directive moves. */
  readonly at: number
}

/** True for a directive that speaks for the line below it, wherever that goes. */
export function isForNextLine({ kind }: Directive): boolean {
  return kind === 'disable-next-line' || kind === 'count' || kind === 'not-count'
}

/** The directive moved by an offset. */
export function movedDirective(directive: Directive, by: number): Directive {
  return { ...directive, span: movedSpan(directive.span, by) }
}

/** The span of a part of a directive, in the text in which the directive has its span. */
export function wordSpan({ span }: Directive, { text, at }: DirectiveWord): Span {
  return { start: span.start + at, end: span.start + at + text.length }
}
