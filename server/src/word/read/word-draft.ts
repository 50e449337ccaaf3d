import type { XmlElement } from './xml-tree.ts'

/** What is read of tracked changes: the text with them, the text before them, or both, in CriticMarkup. */
export type RevisionView = 'accepted' | 'rejected' | 'marked'

/** A Word document as a draft in Markdown. Offsets are UTF-16 code units of `text`, from 0. */
export interface WordDraft {
  readonly text: string
  /** In the order of `text`: each paragraph that shows something. */
  readonly paragraphs: readonly WordParagraph[]
  /** Where the characters of `text` come from: ascending, none overlapping; what is between was added here. */
  readonly segments: readonly WordSegment[]
  readonly comments: readonly WordComment[]
  readonly revisions: readonly WordRevision[]
}

export type WordPart = 'document' | 'footnotes' | 'endnotes'

export interface WordParagraph {
  /** Its number among the paragraphs that show something, from 1. */
  readonly number: number
  readonly part: WordPart
  /** Its place in `text`, with its number and its marks of Markdown. */
  readonly start: number
  readonly end: number
  /** The number that Word sets before it, as it is in `text`; '' for none. */
  readonly label: string
  /** The `w:p` in its part. */
  readonly element: XmlElement
}

/** Characters of the draft that are the same in the part, one for one. */
export interface WordSegment {
  readonly start: number
  readonly end: number
  /** Where they begin in the XML of the part, in UTF-16 code units from 0; -1 for what is an element there, such as a tab. */
  readonly source: number
  /** The `w:t` that holds them, or the element that they stand for. */
  readonly element: XmlElement
  /** Index into `paragraphs`. */
  readonly paragraph: number
}

export interface WordComment {
  readonly id: string
  readonly author: string
  /** As it is written in the file (ISO 8601); '' for none. */
  readonly date: string
  readonly text: string
  /** What it is about; empty for a comment at a place. */
  readonly start: number
  readonly end: number
}

export interface WordRevision {
  readonly kind: 'insertion' | 'deletion'
  readonly author: string
  readonly date: string
  /** Its place in `text`; empty where the text does not show it. */
  readonly start: number
  readonly end: number
}
