import type { Analysis } from '../../engine/analyzer.ts'
import type { Finding } from '../../findings/finding.ts'
import { applicableEdits } from '../../fixes/local-edits.ts'
import type { Language } from '../../framework/types.ts'
import type { Edit } from '../../text/document/edit.ts'
import { openPackage, type WordPackage } from '../read/package-parts.ts'
import type { WordDraft } from '../read/word-draft.ts'
import { wholeNumber, type XmlElement } from '../read/xml-tree.ts'
import { clauseInsertion, type MarkedDocument } from './clause-paragraphs.ts'
import { commentLines, proposalFor } from './comment-lines.ts'
import { commentFiles, type NewComment } from './comments-part.ts'
import { DocumentPlaces } from './document-place.ts'
import { encodePart } from './encode-part.ts'
import { type Insertion, withInsertions } from './insertion.ts'
import { Markup } from './markup.ts'
import { wordPrefix } from './prefix.ts'
import { withFiles } from './zip-writer.ts'

export interface ReviewOptions {
  /** Of the comments. */
  readonly language: Language
  /** ISO 8601, of all that is added. */
  readonly date: string
  /** Whether the first clause for each missing dimension is put in, as a tracked change. */
  readonly clauses: boolean
}

export interface ReviewedWord {
  readonly bytes: Uint8Array
  readonly comments: number
  readonly changes: number
  readonly clauses: number
}

/**
 * A Word document with its findings as comments, and the fixes that need no looking at as tracked changes. What is there
 * stays as it is, to the byte: only comments, tracked changes and the bounds of runs are added. `word` is what was read
 * of these bytes.
 */
export function reviewWord(
  bytes: Uint8Array,
  word: WordDraft,
  analysis: Analysis,
  options: ReviewOptions,
): ReviewedWord {
  const parts = openPackage(bytes)
  const { xml, root, path, encoding } = parts.document
  const signature = { author: '文衡 Wenheng', date: options.date }
  const { prefix, declaration } = wordPrefix(root, xml)
  const markup = new Markup(xml, prefix, signature, highestId(root) + 1)
  const places = new DocumentPlaces(word, xml)
  const { changed, changes } = markChanges(analysis, places, markup)
  const comments = markComments(parts, analysis, changed, places, markup, options.language)
  const document = { xml, word, draft: analysis.draft, markup, prefix }
  const clauses = options.clauses ? markClauses(analysis, document, places) : []
  const reviewed = withInsertions(xml, [...declaration, ...markup.insertions(), ...clauses])
  const files = comments.length > 0 ? commentFiles(parts, comments, signature) : new Map<string, Uint8Array>()
  files.set(path, encodePart(reviewed, encoding))
  return {
    bytes: withFiles(bytes, parts.directory, files),
    comments: comments.length,
    changes,
    clauses: clauses.length,
  }
}

/** Marks the edits of fixes that may be made unseen, where every character of them is one of the document. */
function markChanges(analysis: Analysis, places: DocumentPlaces, markup: Markup) {
  const changed = new Set<string>()
  let changes = 0
  for (const edit of analysis.fixAll()) {
    if (!markEdit(edit, places, markup)) continue
    changed.add(keyOf(edit))
    changes++
  }
  return { changed, changes }
}

function markEdit({ span, text }: Edit, places: DocumentPlaces, markup: Markup): boolean {
  if (/[\n\r]/.test(text)) return false
  const deleted = places.textIn(span.start, span.end)
  const place = deleted?.at(-1)?.end ?? (span.start === span.end ? places.gapAt(span.start) : null)
  if (!deleted || !place) return false
  for (const range of deleted) markup.delete(range)
  if (text !== '') markup.insert(place, text)
  return true
}

function keyOf({ span, text }: Edit): string {
  return `${span.start} ${span.end} ${text}`
}

/** A finding that a tracked change settles has a comment only if it is the first of its rule. */
function markComments(
  parts: WordPackage,
  analysis: Analysis,
  changed: ReadonlySet<string>,
  places: DocumentPlaces,
  markup: Markup,
  language: Language,
): NewComment[] {
  const comments: NewComment[] = []
  const explained = new Set<string>()
  let id = highestCommentId(parts) + 1
  for (const finding of analysis.findings) {
    const isSettled = isChanged(finding, analysis, changed)
    if (isSettled && explained.has(finding.rule)) continue
    if (isSettled) explained.add(finding.rule)
    const range = places.rangeOf(finding.span.start, finding.span.end)
    if (!range) continue
    markup.comment(id, range)
    comments.push({ id: id++, lines: commentLines(finding, analysis, language, isSettled) })
  }
  return comments
}

function isChanged({ fixes }: Finding, { draft }: Analysis, changed: ReadonlySet<string>): boolean {
  const edits = applicableEdits(draft, fixes?.find(({ fixAll }) => fixAll)?.edits ?? [])
  return edits.length > 0 && edits.every((edit) => changed.has(keyOf(edit)))
}

/** Puts in the first clause for each dimension that is missing; numbers that are typed move along. */
function markClauses(analysis: Analysis, document: MarkedDocument, places: DocumentPlaces): Insertion[] {
  const clauses: Insertion[] = []
  for (const finding of analysis.findings.filter(({ rule }) => rule === 'missing-dimension')) {
    const edits = proposalFor(finding, analysis)
    const clause = edits?.reduce<Edit | null>(
      (best, edit) => (edit.text.length > (best?.text.length ?? 0) ? edit : best),
      null,
    )
    const insertion = clause ? clauseInsertion(clause, document) : null
    if (!insertion || !edits) continue
    clauses.push(insertion)
    // Two clauses at one place would number what follows twice.
    if (clauses.length === 1) for (const edit of edits) if (edit !== clause) markEdit(edit, places, document.markup)
  }
  return clauses
}

function highestId(root: XmlElement): number {
  let highest = 0
  const rest: XmlElement[] = [root]
  for (let element = rest.pop(); element; element = rest.pop()) {
    highest = Math.max(highest, wholeNumber(element.attributes['w:id']) ?? 0)
    for (const child of element.children) rest.push(child)
  }
  return highest
}

function highestCommentId({ comments }: WordPackage): number {
  return (comments?.root.children ?? []).reduce(
    (highest, { attributes }) => Math.max(highest, wholeNumber(attributes['w:id']) ?? 0),
    -1,
  )
}
