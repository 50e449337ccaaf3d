import type { Span } from '../../text/document/span.ts'

/** `lead` leads the task, `support` takes part in it; `owner` answers for it, and nothing is said of the lead. */
export type OwnerRole = 'lead' | 'owner' | 'support'

/** The name of a body or an official, in the prose. */
export interface Owner extends Span {
  readonly role: OwnerRole
}

/** Who is responsible for a stretch of text. Spans are in the prose of the block. */
export interface OwnerGroup extends Span {
  /**
   * `note`: in brackets or after a label, behind the text that it is for. `clause`: in the sentence that says what is to
   * be done.
   */
  readonly form: 'note' | 'clause'
  /** In the order of the text; at least one. */
  readonly owners: readonly Owner[]
  /** The list ends in 等: it names some of them. */
  readonly open: boolean
}

/** One list for all texts that name nobody. */
export const nobody: readonly OwnerGroup[] = []

/** True for 由市数据局负责 in a text, not for who is only to do something: 各区政府要…. */
export function answers({ form, start, end }: OwnerGroup, text: string): boolean {
  return form === 'clause' && /(?:负责|承担|承办|主办)$/.test(text.slice(start, end))
}
