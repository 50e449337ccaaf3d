import { strToU8, zipSync } from 'fflate'
import { type ReadWordOptions, readWord } from '../../../server/src/word/read/read-word.ts'
import type { WordDraft } from '../../../server/src/word/read/word-draft.ts'

export const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'

export interface WordFileParts {
  /** What is in `w:body`. */
  readonly body: string
  /** What is in `w:styles`, `w:numbering` …; the part is there if it is given. */
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  readonly namespace?: string
  /** More files, by name. */
  readonly more?: Readonly<Record<string, Uint8Array>>
}

const kinds = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments'] as const

/** A Word document of parts in XML. */
export function wordFile({ body, namespace = transitional, more = {}, ...parts }: WordFileParts): Uint8Array {
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const names = [
    `xmlns:w="${namespace}"`,
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
    'xmlns:v="urn:schemas-microsoft-com:vml"',
  ].join(' ')
  const given = kinds.filter((kind) => parts[kind] !== undefined)
  const part = (name: string, content: string): Uint8Array =>
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} ${names}>${content}</w:${name}>`)
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>' +
        given
          .map(
            (kind) =>
              `<Override PartName="/word/${kind}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`,
          )
          .join('') +
        '</Types>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${types}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="${relations}">${given.map((kind, at) => `<Relationship Id="r${at + 1}" Type="${types}/${kind}" Target="${kind}.xml"/>`).join('')}</Relationships>`,
    ),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(given.map((kind) => [`word/${kind}.xml`, part(kind, parts[kind] ?? '')])),
    ...more,
  })
}

/** A paragraph: its properties, and its text in one run, or runs as they are. */
export function paragraph(content: string, properties = ''): string {
  const runs = /^<[wmv]:|^$/.test(content) ? content : run(content)
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}

export function run(text: string, properties = ''): string {
  const own = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
  return `<w:r>${own}<w:t xml:space="preserve">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\]\]>/g, ']]&gt;')}</w:t></w:r>`
}

/** In the list `list`, at `level`. */
export function numbered(level: number, list = 1): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
}

/** A list of levels, each a format and a text: `chineseCounting %1、`. */
export function list(id: number, levels: readonly string[], more = ''): string {
  const written = levels.map((level, at) => {
    const [format, text = '', ...rest] = level.split(' ')
    return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${rest.join(' ')}<w:lvlText w:val="${text}"/></w:lvl>`
  })
  return `<w:abstractNum w:abstractNumId="${id}">${more}${written.join('')}</w:abstractNum>`
}

export function listUse(id: number, definition: number, more = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${more}</w:num>`
}

/** What is read of a document. */
export function readFile(bytes: Uint8Array, revisions: ReadWordOptions['revisions'] = 'accepted'): WordDraft {
  const draft = readWord(bytes, { revisions })
  if ('fault' in draft) throw new Error(draft.fault)
  return draft
}

/** The text that is read of a body, without the line break at its end. */
export function textOfBody(
  body: string,
  parts: Partial<WordFileParts> = {},
  revisions: ReadWordOptions['revisions'] = 'accepted',
): string {
  return readFile(wordFile({ ...parts, body }), revisions).text.replace(/\n$/, '')
}
