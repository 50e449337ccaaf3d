import type { Language } from './types.ts'

/** How the words of a heading are compared: without white space (zh), in lower case without its articles (en), and without marks at the ends. */
export interface WordMatch {
  /** The heading is one of these. */
  readonly whole?: readonly string[]
  readonly starts?: readonly string[]
  readonly ends?: readonly string[]
}

/** The words by which a heading tells what its section is for. The first role that matches holds. */
export interface RoleWords {
  readonly roles: readonly (Readonly<Record<Language, WordMatch>> & { readonly role: string })[]
}
