import { folderOf, relationshipsOf, type WordPackage, type XmlPart } from '../read/package-parts.ts'
import { parseXml, strict, transitional, type XmlElement } from '../read/xml-tree.ts'
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
  if (parts.comments) {
    const { path, xml, root, encoding } = parts.comments
    const { prefix, declaration } = wordPrefix(root, xml)
    const written = withContent(xml, root, commentsXml(comments, signature, prefix))
    files.set(path, encodePart(withInsertions(written, declaration), encoding))
    return files
  }
  const main = parts.document
  const isStrict = main.xml.slice(main.root.start, main.root.innerStart).includes(`${strict}wordprocessingml/main`)
  const path = `${folderOf(main.path)}${unusedName(parts)}`
  files.set(path, encodePart(newPart(commentsXml(comments, signature, 'w:'), isStrict), 'utf-8'))
  const relations = parts.relations ?? newList(relationshipsOf(main.path), 'Relationships', 'relationships')
  files.set(relations.path, withEntry(relations, relation(relations.root, path, isStrict)))
  const types = parts.part('[Content_Types].xml') ?? newList('[Content_Types].xml', 'Types', 'content-types')
  files.set(types.path, withEntry(types, contentType(types.root, path)))
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
  const namespace = isStrict ? `${strict}wordprocessingml/main` : `${transitional}wordprocessingml/2006/main`
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

/** A list of parts that the package does not have yet. */
function newList(path: string, name: string, namespace: string): XmlPart {
  const xml = `<${name} xmlns="${transitional}package/2006/${namespace}"/>`
  return { path, xml, encoding: 'utf-8', root: parseXml(xml) }
}

function withEntry({ xml, root, encoding }: XmlPart, entry: string): Uint8Array {
  return encodePart(withContent(xml, root, entry), encoding)
}

function relation(root: XmlElement, path: string, isStrict: boolean): string {
  const ids = new Set(root.children.map(({ attributes }) => attributes.Id))
  let number = root.children.length + 1
  while (ids.has(`rId${number}`)) number++
  const base = isStrict ? `${strict}officeDocument/relationships` : `${transitional}officeDocument/2006/relationships`
  const said = `Id="rId${number}" Type="${base}/comments" Target="/${escapeXml(path)}"`
  return `<${prefixOf(root)}Relationship ${said}/>`
}

function contentType(root: XmlElement, path: string): string {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
  return `<${prefixOf(root)}Override PartName="/${escapeXml(path)}" ContentType="${type}"/>`
}
