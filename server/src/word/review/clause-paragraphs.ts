import type { Edit } from '../../text/document/edit.ts'
import { partitionPoint } from '../../text/document/partition-point.ts'
import type { Draft } from '../../text/model/draft.ts'
import { parseMarker } from '../../text/numbering/parse-marker.ts'
import type { WordDraft, WordParagraph } from '../read/word-draft.ts'
import { childOf, type XmlElement } from '../read/xml-tree.ts'
import { escapeXml, type Insertion } from './insertion.ts'
import { type Markup, propertiesOf } from './markup.ts'

/** The document as it is read, and what is marked in it. */
export interface MarkedDocument {
  readonly xml: string
  readonly word: WordDraft
  readonly draft: Draft
  readonly markup: Markup
  /** The prefix of WordprocessingML, with its colon. */
  readonly prefix: string
}

/**
 * A clause as tracked paragraphs after the paragraph that it follows, each set as that one or, for a heading, as the
 * last heading of its level. Null where it does not go between paragraphs.
 */
export function clauseInsertion({ text, span }: Edit, document: MarkedDocument): Insertion | null {
  const { word } = document
  const before = lastBefore(word, span.start)
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (before?.part !== 'document' || span.start !== span.end || lines.length === 0) return null
  const block = blockOf(before.element)
  if (!block || lines.some((line) => /^\s*(?:\||<!--|%)/.test(line))) return null
  const paragraphs = lines.map((line) => {
    const mark = /^#+(?= )/.exec(line)?.[0] ?? ''
    const like = mark === '' ? bodyLike(word, before) : (headingLike(word, mark, span.start) ?? before)
    return paragraphXml(line.slice(mark.length).trim(), like, document)
  })
  return { at: block.end, text: paragraphs.join('') }
}

function lastBefore({ paragraphs }: WordDraft, offset: number): WordParagraph | undefined {
  return paragraphs[partitionPoint(paragraphs.length, (index) => (paragraphs[index]?.end ?? 0) <= offset) - 1]
}

/** The paragraph itself, or the table or control that it is in; null for one in a text box. */
function blockOf(paragraph: XmlElement): XmlElement | null {
  let block: XmlElement | null = paragraph
  while (block && block.parent?.name !== 'w:body') {
    if (block.name.endsWith(':txbxContent')) return null
    block = block.parent
  }
  return block
}

/** A clause is set as text: as the last paragraph that is no heading and in no table, or else the next. */
function bodyLike({ text, paragraphs }: WordDraft, before: WordParagraph): WordParagraph {
  const isText = ({ part, start, element }: WordParagraph): boolean =>
    part === 'document' && text[start] !== '#' && element.parent?.name === 'w:body'
  return (
    paragraphs
      .slice(Math.max(0, before.number - lookBack), before.number)
      .reverse()
      .find(isText) ??
    paragraphs.slice(before.number, before.number + lookBack).find(isText) ??
    before
  )
}

const lookBack = 200

function headingLike({ text, paragraphs }: WordDraft, mark: string, offset: number): WordParagraph | undefined {
  return paragraphs.filter(({ start, end }) => end <= offset && text.startsWith(`${mark} `, start)).at(-1)
}

function paragraphXml(line: string, like: WordParagraph, { xml, draft, markup, prefix: w }: MarkedDocument): string {
  const plain = line.replaceAll('**', '').replace(/\\(?=[!-/:-@[-`{-~])/g, '')
  // A number that Word sets is not typed too.
  const label = like.label === '' ? '' : (parseMarker(plain, draft.language)?.label ?? '')
  const text = plain.startsWith(label) ? plain.slice(label.length).trimStart() : plain
  const run = lastRun(like.element)
  const properties = run ? propertiesOf(xml, run) : ''
  const content = `<${w}t xml:space="preserve">${escapeXml(text)}</${w}t>`
  const inserted = `${markup.opening('ins')}<${w}r>${properties}${content}</${w}r></${w}ins>`
  return `<${w}p>${paragraphProperties(like.element, xml, markup, w)}${inserted}</${w}p>`
}

/** The properties of a paragraph, with its mark told as inserted. */
function paragraphProperties(like: XmlElement, xml: string, markup: Markup, w: string): string {
  const own = childOf(like, 'w:pPr')
  const kept = (element: XmlElement | null, left: RegExp): string =>
    (element?.children ?? [])
      .filter(({ name }) => !left.test(name))
      .map(({ start, end }) => xml.slice(start, end))
      .join('')
  const paragraph = kept(own, /^w:(?:rPr|sectPr|pPrChange|framePr)$/)
  const mark = kept(childOf(own, 'w:rPr'), /^w:(?:ins|del|moveFrom|moveTo|rPrChange)$/)
  return `<${w}pPr>${paragraph}<${w}rPr>${markup.opening('ins', '/>')}${mark}</${w}rPr></${w}pPr>`
}

function lastRun(paragraph: XmlElement): XmlElement | null {
  const runs = paragraph.children.filter((child) => child.name === 'w:r' && childOf(child, 'w:t') !== null)
  return runs.at(-1) ?? null
}
