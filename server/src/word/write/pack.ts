import { Document, type IPropertiesOptions, Packer } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Language } from '../../framework/types.ts'
import { fontTable } from './fonts.ts'
import { xmlContent } from './xml-characters.ts'

/** What a document is made of; its title stands in the properties of the file. */
export type DocumentParts = Pick<
  IPropertiesOptions,
  'sections' | 'styles' | 'numbering' | 'footnotes' | 'evenAndOddHeaderAndFooters' | 'defaultTabStop'
> & {
  readonly title: string
  readonly language: Language
  /** Styles whose lines and characters do not keep to the grid of the page. */
  readonly offGrid?: readonly string[]
}

/**
 * The bytes of a Word document, the same for the same parts: without date, author, program or machine, and with no part
 * that the document does not need.
 */
export async function packDocument({ title, language, offGrid = [], ...parts }: DocumentParts): Promise<Uint8Array> {
  const packed = await Packer.pack(new Document(parts), 'uint8array')
  const files = unzipSync(packed)
  files['docProps/core.xml'] = strToU8(coreProperties(title))
  files['word/fontTable.xml'] = strToU8(fontTable(language))
  files['word/styles.xml'] = strToU8(gridStyles(strFromU8(files['word/styles.xml'] ?? none), language, offGrid))
  const paths = Object.keys(files).sort(byPlace)
  return zipSync(Object.fromEntries(paths.map((path) => [path, files[path] ?? none])), { mtime: zipEpoch })
}

const none = new Uint8Array()
/** The first date that a zip file can hold, whatever the time zone. */
const zipEpoch = new Date(1980, 0, 1)

/** What the library has no option for: pages are filled to the last line, and some styles are set off the grid. */
function gridStyles(xml: string, language: Language, offGrid: readonly string[]): string {
  const filled = language === 'zh' ? xml.replace('<w:pPrDefault><w:pPr>', '$&<w:widowControl w:val="0"/>') : xml
  return filled.replace(
    /(w:styleId="(\w+)"[^>]*>(?:<w:(?!pPr)[^>]*>)*<w:pPr>(?:<w:keepNext\/>)?)/g,
    (head: string, _: string, id: string) => (offGrid.includes(id) ? `${head}<w:snapToGrid w:val="0"/>` : head),
  )
}

/** The list of types first, as the Open Packaging Conventions advise; the rest by name. */
function byPlace(a: string, b: string): number {
  const place = (path: string): number => (path.startsWith('[') ? 0 : path.startsWith('_rels/') ? 1 : 2)
  return place(a) - place(b) || (a < b ? -1 : 1)
}

function coreProperties(title: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ' +
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlContent(title)}</dc:title></cp:coreProperties>`
  )
}
