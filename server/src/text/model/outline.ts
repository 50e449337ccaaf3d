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

/** The sections, in the order of their headings. */
export interface Outline {
  readonly sections: readonly Section[]
  /** By block: the index of the innermost section that contains it. */
  readonly sectionOf: readonly number[]
  /** Index of the document's title block, -1 if it has none. */
  readonly title: number
}
