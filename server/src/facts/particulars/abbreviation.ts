import type { Span } from '../../text/document/span.ts'

/** A short name that a text gives to something: （以下简称“示范区”）, (the “Board”). All spans are in the prose. */
export interface Abbreviation {
  /** The short name without quotation marks around it; 《》 are part of it. */
  readonly name: string
  readonly span: Span
  /** What it stands for, as far as the sentence tells; empty if it does not. */
  readonly full: Span
  readonly fullName: string
  /** The words that introduce it, with their brackets. */
  readonly whole: Span
  /** What to take out if the name is not wanted; null where other words are in the brackets. */
  readonly removable: { readonly span: Span; readonly words: string } | null
  /**
   * `acronym`: the initials of the words before it, in brackets and without a word that introduces them; `short`: words of
   * that name, likewise: the Council on Computing (Council).
   */
  readonly form: 'bracket' | 'clause' | 'acronym' | 'short'
  /** One name for several things: 以下统称. */
  readonly collective: boolean
}
