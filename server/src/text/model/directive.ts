import { movedSpan, type Span } from '../document/span.ts'

/** `<!-- wenheng-KIND ARGUMENTS: reason -->`, in plain text the same after `//` or `%` at the start of a line. */
export interface Directive {
  readonly kind: 'disable' | 'enable' | 'disable-next-line' | 'not-applicable' | 'policy' | 'no-policy'
  /** Rule ids or dimension ids; empty means all. */
  readonly arguments: readonly string[]
  readonly reason: string
  readonly span: Span
}

/** The directive moved by an offset. */
export function movedDirective(directive: Directive, by: number): Directive {
  return { ...directive, span: movedSpan(directive.span, by) }
}
