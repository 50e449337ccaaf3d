import { relationshipsOf, type WordPackage } from '../read/package-parts.ts'
import { parseXml, type XmlElement } from '../read/xml-tree.ts'
import { contentOf } from '../read/zip.ts'
import { encodePart } from './encode-part.ts'
import { escapeXml, withInsertions } from './insertion.ts'
import type { Signature } from './markup.ts'
import { prefixOf, wordPrefix } from './prefix.ts'

/** A comment: its id, and its paragraphs. */
export interface NewComment {
  readonly id: number
  readonly lines: readonly string[]
}

/** The files that change for comments: the comments of the document, and what says that there are some. */
export function commentFiles(
  parts: WordPackage,
  comments: readonly NewComment[],
  signature: Signature,
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  if (parts.comments) {
    const { path, xml, root, encoding } = parts.comments
    const { prefix, declaration } = wordPrefix(root, xml)
    const written = withContent(xml, root, commentsXml(comments, signature, prefix))
    files.set(path, encodePart(withInsertions(written, declaration), encoding))
    return files
  }
  const main = parts.document
  const isStrict = main.xml.includes('http://purl.oclc.org/ooxml/wordprocessingml/main')
  const folder = main.path.slice(0, main.path.lastIndexOf('/') + 1)
  const path = `${folder}${unusedName(parts)}`
  files.set(path, encode(newPart(commentsXml(comments, signature, 'w:'), isStrict)))
  const relations = relationshipsOf(main.path)
  files.set(relations, encode(withRelation(fileIn(parts, relations), path, isStrict)))
  const types = '[Content_Types].xml'
  files.set(types, encode(withType(fileIn(parts, types) ?? emptyTypes, path)))
  return files
}

function commentsXml(comments: readonly NewComment[], { author, date }: Signature, w: string): string {
  return comments
    .map(({ id, lines }) => {
      const paragraphs = lines.map((line, at) => {
        const mark = at === 0 ? `<${w}r><${w}annotationRef/></${w}r>` : ''
        return `<${w}p>${mark}<${w}r><${w}t xml:space="preserve">${escapeXml(line)}</${w}t></${w}r></${w}p>`
      })
      const said = `${w}author="${escapeXml(author)}" ${w}date="${escapeXml(date)}" ${w}initials="${escapeXml(author.slice(0, 2))}"`
      return `<${w}comment ${w}id="${id}" ${said}>${paragraphs.join('')}</${w}comment>`
    })
    .join('')
}

function newPart(content: string, isStrict: boolean): string {
  const namespace = isStrict
    ? 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    : 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}">${content}</w:comments>`
}

function unusedName({ directory }: WordPackage): string {
  const names = new Set(directory.entries.map(({ name }) => name.toLowerCase().replace(/^.*\//, '')))
  let name = 'comments.xml'
  for (let next = 2; names.has(name); next++) name = `comments${next}.xml`
  return name
}

/** An element with more at the end of its content. */
function withContent(xml: string, root: XmlElement, content: string): string {
  if (root.innerEnd < root.end) return withInsertions(xml, [{ at: root.innerEnd, text: content }])
  return `${xml.slice(0, root.end - 2)}>${content}</${root.written}>${xml.slice(root.end)}`
}

const packageNames = 'http://schemas.openxmlformats.org/package/2006'
const emptyRelations = `<Relationships xmlns="${packageNames}/relationships"/>`
const emptyTypes = `<Types xmlns="${packageNames}/content-types"/>`

function withRelation(known: string | null, path: string, isStrict: boolean): string {
  const xml = known ?? emptyRelations
  const root = parseXml(xml)
  const ids = new Set(root.children.map(({ attributes }) => attributes.Id))
  let number = root.children.length + 1
  while (ids.has(`rId${number}`)) number++
  const base = isStrict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const said = `Id="rId${number}" Type="${base}/comments" Target="/${escapeXml(path)}"`
  return withContent(xml, root, `<${prefixOf(root)}Relationship ${said}/>`)
}

function withType(xml: string, path: string): string {
  const root = parseXml(xml)
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
  return withContent(xml, root, `<${prefixOf(root)}Override PartName="/${escapeXml(path)}" ContentType="${type}"/>`)
}

const mostOfList = 4_000_000

function fileIn({ bytes, directory }: WordPackage, path: string): string | null {
  const entry = directory.entries.find(({ name }) => name === path)
  return entry ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(contentOf(bytes, entry, mostOfList)) : null
}
