import type { WordBlock } from './block.ts'
import { type BlockContext, readBlocks } from './block-reader.ts'
import type { DraftText } from './draft-text.ts'
import { findTitle } from './find-title.ts'
import { MarkdownWriter } from './markdown-writer.ts'
import { createNotes } from './notes.ts'
import { readNumbering } from './numbering.ts'
import { OpenFields } from './open-fields.ts'
import { openPackage, type WordPackage, type XmlPart } from './package-parts.ts'
import { readStyles } from './styles.ts'
import type { RevisionView, WordComment, WordDraft, WordRevision } from './word-draft.ts'
import { WordError, type WordProblem } from './word-problem.ts'
import { textOf } from './xml-text.ts'
import { childOf, type XmlElement } from './xml-tree.ts'

export interface ReadWordOptions {
  readonly revisions: RevisionView
}

/** Reads a Word document (.docx) as a draft in Markdown. Total: any bytes give a draft or a problem. */
export function readWord(bytes: Uint8Array, options: ReadWordOptions): WordDraft | WordProblem {
  const opened = openWord(bytes)
  return 'fault' in opened ? opened : draftOf(opened, options)
}

/** The parts of a Word document; or why it cannot be read. */
export function openWord(bytes: Uint8Array): WordPackage | WordProblem {
  try {
    return openPackage(bytes)
  } catch (error) {
    return { fault: error instanceof WordError ? error.fault : 'broken' }
  }
}

/** The draft that the parts of a Word document hold. */
export function draftOf(parts: WordPackage, { revisions: view }: ReadWordOptions): WordDraft {
  const revisions: Omit<WordRevision, 'start' | 'end'>[] = []
  const notes = createNotes(parts)
  const shared = {
    view,
    revisions,
    styles: readStyles(parts.styles?.root ?? null),
    numbering: readNumbering(parts.numbering?.root ?? null),
    noteLabel: notes.labelOf,
  }
  const contextOf = ({ xml }: XmlPart): BlockContext => ({ ...shared, xml, fields: new OpenFields() })
  const body = childOf(parts.document.root, 'w:body')
  const blocks: WordBlock[] = body ? readBlocks(body, contextOf(parts.document)) : []
  const writer = new MarkdownWriter(findTitle(blocks))
  writer.blocks(blocks)
  for (const { label, kind, part, element } of notes.referred())
    writer.note({ part: kind, label, blocks: readBlocks(element, contextOf(part)) })
  const { text } = writer
  return {
    text: text.length === 0 ? '' : `${text}\n`,
    paragraphs: text.paragraphs,
    segments: text.segments,
    comments: commentsOf(parts.comments, text),
    revisions: revisions.map((revision, id) => ({ ...revision, ...rangeOf(text, 'revision', String(id)) })),
  }
}

function commentsOf(part: XmlPart | null, text: DraftText): WordComment[] {
  const comments: WordComment[] = []
  for (const element of part?.root.children ?? []) {
    const id = element.attributes['w:id']
    if (element.name !== 'w:comment' || id === undefined) continue
    const { 'w:author': author = '', 'w:date': date = '' } = element.attributes
    const words = part === null ? '' : wordsIn(part.xml, element)
    comments.push({ id, author, date, text: words, ...rangeOf(text, 'comment', id) })
  }
  return comments.sort((a, b) => a.start - b.start)
}

function rangeOf(text: DraftText, kind: 'comment' | 'revision', id: string): { start: number; end: number } {
  const start = Math.min(text.marks.get(`${kind}-start ${id}`) ?? text.length, text.length)
  const end = Math.min(text.marks.get(`${kind}-end ${id}`) ?? start, text.length)
  return { start, end: Math.max(start, end) }
}

/** The paragraphs of a comment, a line each. */
function wordsIn(xml: string, element: XmlElement): string {
  if (element.name === 'w:t') return textOf(xml, element)
  if (element.name === 'w:tab') return '\t'
  if (element.name === 'w:br') return '\n'
  const words = element.children.map((child) => wordsIn(xml, child))
  return element.name === 'w:comment' ? words.join('\n') : words.join('')
}
