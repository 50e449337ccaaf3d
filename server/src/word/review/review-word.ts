import type { Analysis } from '../../engine/analyzer.ts'
import type { Finding, Remedy } from '../../findings/finding.ts'
import { fixAllEditsOf } from '../../fixes/local-edits.ts'
import type { DimensionId, Language } from '../../framework/types.ts'
import { type Edit, withEdits } from '../../text/document/edit.ts'
import type { WordPackage } from '../read/package-parts.ts'
import type { WordDraft } from '../read/word-draft.ts'
import { wholeNumber, type XmlElement } from '../read/xml-tree.ts'
import { clauseInsertion, type MarkedDocument } from './clause-paragraphs.ts'
import { commentLines, finalWords, type PutIn, proposalFor } from './comment-lines.ts'
import { commentFiles, type NewComment } from './comments-part.ts'
import { composeEdits } from './compose-edits.ts'
import { DocumentPlaces } from './document-place.ts'
import { encodePart } from './encode-part.ts'
import { withInsertions } from './insertion.ts'
import { Markup } from './markup.ts'
import { wordPrefix } from './prefix.ts'
import { withFiles } from './zip-writer.ts'

export interface ReviewOptions {
  /** Of the comments. */
  readonly language: Language
  /** ISO 8601, of all that is added. */
  readonly date: string
  /**
   * To put in the first clause for each missing dimension: analyses the text with those before it, best by the analyzer
   * of the draft, which then reads little more than the clauses. Null for none.
   */
  readonly clauses: ((text: string) => Analysis) | null
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
 * of these parts.
 */
export function reviewWord(
  parts: WordPackage,
  word: WordDraft,
  analysis: Analysis,
  options: ReviewOptions,
): ReviewedWord {
  const { xml, root, path, encoding } = parts.document
  const signature = { author: '文衡 Wenheng', date: options.date }
  const { prefix, declaration } = wordPrefix(root, xml)
  const markup = new Markup(xml, prefix, signature, highestId(root) + 1)
  const places = new DocumentPlaces(word, xml)
  const changes = analysis.fixAll().filter((edit) => placesOf(edit, places) !== null)
  const changed = new Set(changes.map(keyOf))
  const document = { xml, word, draft: analysis.draft, markup, prefix }
  const clauses = options.clauses && withClauses(analysis, changes, options.clauses, document)
  const putIn = clauses?.putIn ?? new Map<DimensionId, string>()
  const comments = markComments(parts, analysis, { changed, putIn }, places, markup, options.language)
  const edits = clauses?.edits ?? changes
  for (const edit of edits) if (!addsParagraphs(edit)) markEdit(edit, places, markup)
  const insertions = edits.filter(addsParagraphs).flatMap((edit) => clauseInsertion(edit, document) ?? [])
  const reviewed = withInsertions(xml, [...declaration, ...markup.insertions(), ...insertions])
  const files = comments.length > 0 ? commentFiles(parts, comments, signature) : new Map<string, Uint8Array>()
  files.set(path, encodePart(reviewed, encoding))
  return {
    bytes: withFiles(parts.bytes, parts.directory, files),
    comments: comments.length,
    changes: edits.filter((edit) => !addsParagraphs(edit) && placesOf(edit, places) !== null).length,
    clauses: putIn.size,
  }
}

/** Where an edit is made, if every character of it is one of the document. */
function placesOf({ span, text }: Edit, places: DocumentPlaces) {
  if (/[\n\r]/.test(text)) return null
  const deleted = places.textIn(span.start, span.end)
  const place = deleted?.at(-1)?.end ?? (span.start === span.end ? places.gapAt(span.start) : null)
  return deleted && place && { deleted, place }
}

function markEdit(edit: Edit, places: DocumentPlaces, markup: Markup): void {
  const found = placesOf(edit, places)
  if (!found) return
  for (const range of found.deleted) markup.delete(range)
  if (edit.text !== '') markup.insert(found.place, edit.text)
}

function keyOf({ span, text }: Edit): string {
  return `${span.start} ${span.end} ${text}`
}

/** A finding that a tracked change settles has a comment only if it is the first of its rule. */
function markComments(
  parts: WordPackage,
  analysis: Analysis,
  { changed, putIn }: { readonly changed: ReadonlySet<string>; readonly putIn: PutIn },
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
    comments.push({ id: id++, lines: commentLines(finding, analysis, language, isSettled, putIn) })
  }
  return comments
}

function isChanged(finding: Finding, { draft }: Analysis, changed: ReadonlySet<string>): boolean {
  const edits = fixAllEditsOf(draft, finding)
  return edits.length > 0 && edits.every((edit) => changed.has(keyOf(edit)))
}

/**
 * The changes, and after them the first clause for each dimension that is missing, one after the other, as a writer would
 * put them in: each is numbered after those before it, and numbers that are typed move along.
 */
function withClauses(
  analysis: Analysis,
  changes: readonly Edit[],
  analyse: (text: string) => Analysis,
  document: MarkedDocument,
): { readonly edits: readonly Edit[]; readonly putIn: PutIn } {
  let current = analysis
  let [edits, unread]: [readonly Edit[], readonly Edit[]] = [changes, changes]
  const proposals = new Map<DimensionId, readonly Edit[]>()
  for (const { dimension } of coversOf(analysis)) {
    if (unread.length > 0) current = analyse(withEdits(current.draft.text, unread))
    unread = []
    const remedy = coversOf(current).find((one) => one.dimension === dimension)
    const own = remedy ? proposalFor(remedy, current) : null
    const all = own ? composeEdits(edits, own) : null
    if (!own || !all?.filter(addsParagraphs).every((edit) => clauseInsertion(edit, document))) continue
    edits = all
    proposals.set(dimension, own)
    unread = own
  }
  const { language } = analysis.draft
  return { edits, putIn: new Map([...proposals].map(([one, own]) => [one, finalWords(own, edits, language)])) }
}

/** The dimensions that findings name as missing: one finding may name several. */
function coversOf({ findings }: Analysis): Cover[] {
  return findings.flatMap(({ rule, remedies }) =>
    rule === 'missing-dimension' ? remedies.filter((one): one is Cover => one.kind === 'cover') : [],
  )
}

type Cover = Extract<Remedy, { kind: 'cover' }>

function addsParagraphs({ text }: Edit): boolean {
  return text.includes('\n')
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
