import type { Language } from './types.ts'

/**
 * Words to compare with a heading: without white space (zh), in lower case without articles (en), and without marks at
 * the ends.
 */
export interface WordMatch {
  /** The heading is one of these. */
  readonly whole?: readonly string[]
  readonly starts?: readonly string[]
  readonly ends?: readonly string[]
}

/** The words in headings that show the role of a section. The first role that matches is taken. */
export interface RoleWords {
  readonly roles: readonly (Readonly<Record<Language, WordMatch>> & { readonly role: string })[]
}
