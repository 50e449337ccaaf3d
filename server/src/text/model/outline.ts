import type { Role } from './role.ts'

/** A section: the block that opens it and the blocks under it. */
export interface Section {
  /** Index of the block with its heading (or run-in heading); -1 for the part before the first heading. */
  readonly heading: number
  /** 1 is the highest level; 0 for the part before the first heading. */
  readonly level: number
  readonly role: Role
  /** Index of the enclosing section, -1 for none. */
  readonly parent: number
  /** First and last block of the section, including its heading and subsections. */
  readonly first: number
  readonly last: number
}

/** What a block's surroundings say that it is for. */
export interface Setting {
  /**
   * The role of the innermost section. In an annex that explains terms, or in a table whose head says what its rows are,
   * that of the annex's words or of the table.
   */
  readonly role: Role
  /** It stands in a table of names with years or money beside them. */
  readonly isOfSums: boolean
}

/** The sections, in the order of their headings. */
export interface Outline {
  readonly sections: readonly Section[]
  /** By block: the index of the innermost section that contains it. */
  readonly sectionOf: readonly number[]
  /** By block. Equal settings are the same object. */
  readonly settings: readonly Setting[]
  /** Index of the document's title block, -1 if it has none. */
  readonly title: number
}
