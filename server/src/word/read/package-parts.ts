import { WordError } from './word-problem.ts'
import { parseXml, type XmlElement } from './xml-tree.ts'
import { contentOf, readDirectory, type ZipDirectory, type ZipEntry } from './zip.ts'

/** What XML of a package is in (ISO/IEC 29500-2, 9.1.4). */
export type PartEncoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** A part in XML. */
export interface XmlPart {
  /** Its name in the archive. */
  readonly path: string
  readonly xml: string
  readonly encoding: PartEncoding
  readonly root: XmlElement
}

/** The parts of a Word document that are read. */
export interface WordPackage {
  readonly bytes: Uint8Array
  readonly directory: ZipDirectory
  readonly document: XmlPart
  readonly styles: XmlPart | null
  readonly numbering: XmlPart | null
  readonly footnotes: XmlPart | null
  readonly endnotes: XmlPart | null
  readonly comments: XmlPart | null
  /** What the document is related to. */
  readonly relations: XmlPart | null
  /** Any part by its name, whatever its case; null for none. Throws a `WordError`. */
  part(path: string): XmlPart | null
}

/** In bytes: of a part, and of all that are read together. */
const mostOfPart = 48_000_000
const mostOfAll = 96_000_000
const mostOfFile = 256_000_000

/** Opens a Word document (ISO/IEC 29500-2): only the parts that are read are inflated. Throws a `WordError`. */
export function openPackage(bytes: Uint8Array): WordPackage {
  refuseOthers(bytes)
  const directory = readDirectory(bytes)
  const byName = new Map<string, ZipEntry>()
  for (const entry of directory.entries) byName.set(entry.name.toLowerCase(), entry)
  let left = mostOfAll
  const part = (path: string): XmlPart | null => {
    const entry = byName.get(path.toLowerCase())
    if (!entry) return null
    if (entry.size > left) throw new WordError('tooLarge')
    left -= entry.size
    const content = contentOf(bytes, entry, mostOfPart)
    const encoding = encodingOf(content)
    const xml = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(content)
    return { path: entry.name, xml, encoding, root: parseXml(xml) }
  }
  const main = targets(part('_rels/.rels'), '').get('officeDocument')
  const document = main === undefined ? null : part(main)
  if (document?.root.name !== 'w:document') throw new WordError('notWord')
  const relations = part(relationshipsOf(document.path))
  const related = targets(relations, folderOf(document.path))
  const relatedPart = (type: string, root: string): XmlPart | null => {
    const target = related.get(type)
    const found = target === undefined ? null : part(target)
    return found?.root.name === root ? found : null
  }
  return {
    bytes,
    directory,
    document,
    styles: relatedPart('styles', 'w:styles'),
    numbering: relatedPart('numbering', 'w:numbering'),
    footnotes: relatedPart('footnotes', 'w:footnotes'),
    endnotes: relatedPart('endnotes', 'w:endnotes'),
    comments: relatedPart('comments', 'w:comments'),
    relations,
    part,
  }
}

/** The name of the part that says what a part is related to. */
export function relationshipsOf(path: string): string {
  return `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`
}

/** The folder of a part, with its slash. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** What a part is related to within the package: by the last word of the type, the name of the part. */
function targets(part: XmlPart | null, folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { attributes } of part?.root.children ?? []) {
    const { Type: type = '', Target: target = '', TargetMode: mode } = attributes
    const name = type.slice(type.lastIndexOf('/') + 1)
    if (mode !== 'External' && target !== '' && !found.has(name)) found.set(name, resolved(target, folder))
  }
  return found
}

function resolved(target: string, folder: string): string {
  const names = target.startsWith('/') ? [] : folder.split('/').filter((name) => name !== '')
  for (const name of target.split('/')) {
    if (name === '..') names.pop()
    else if (name !== '' && name !== '.') names.push(name)
  }
  return names.join('/')
}

/** UTF-16 is told by its byte order mark, which stays in the text. */
function encodingOf([first, second]: Uint8Array): PartEncoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** Word documents of before 2007, and those that are encrypted, are compound files ([MS-CFB]). */
function refuseOthers(bytes: Uint8Array): void {
  if (bytes.length > mostOfFile) throw new WordError('tooLarge')
  const magic = String.fromCharCode(...bytes.subarray(0, 4))
  if (magic === '\u00d0\u00cf\u0011\u00e0')
    throw new WordError(holds(bytes, 'EncryptedPackage') ? 'encrypted' : 'legacy')
  if (!magic.startsWith('PK')) throw new WordError('notWord')
}

/** Whether the directory of a compound file has a name, which is in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 16_000_000))
  return text.includes([...name].join('\0'))
}
