import type { XmlElement } from './xml-tree.ts'

/** Characters that are the same in the XML, one for one, from `source` on; -1 for those that are written otherwise. */
export interface TextPiece {
  readonly text: string
  readonly source: number
}

/** The text of an element without elements in it, with its places. */
export function textPieces(xml: string, { innerStart, innerEnd }: XmlElement): TextPiece[] {
  const written = xml.slice(innerStart, innerEnd)
  const pieces: TextPiece[] = []
  const keep = (start: number, end: number): void => {
    if (end > start) pieces.push({ text: written.slice(start, end), source: innerStart + start })
  }
  let from = 0
  for (let at = nextSpecial(written, 0); at < written.length; at = nextSpecial(written, from)) {
    keep(from, at)
    if (written.startsWith(cdata, at)) {
      const end = indexOr(written, ']]>', at + cdata.length)
      keep(at + cdata.length, end)
      from = end + 3
    } else if (written[at] === '<') {
      from = written[at + 1] === '?' ? indexOr(written, '?>', at) + 2 : indexOr(written, '-->', at + 4) + 3
    } else if (written[at] === '&') {
      const end = indexOr(written, ';', at)
      pieces.push({ text: characterOf(written.slice(at + 1, end)), source: -1 })
      from = end + 1
    } else {
      pieces.push({ text: '\n', source: -1 })
      from = written[at + 1] === '\n' ? at + 2 : at + 1
    }
  }
  keep(from, written.length)
  return pieces
}

export function textOf(xml: string, element: XmlElement): string {
  return textPieces(xml, element)
    .map(({ text }) => text)
    .join('')
}

const cdata = '<![CDATA['

function nextSpecial(text: string, from: number): number {
  const special = /[&<\r]/g
  special.lastIndex = from
  return special.exec(text)?.index ?? text.length
}

function indexOr(text: string, mark: string, from: number): number {
  const index = text.indexOf(mark, from)
  return index < 0 ? text.length : index
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The character of a reference (XML 1.0, 4.1). */
function characterOf(reference: string): string {
  if (!reference.startsWith('#')) return named[reference] ?? ''
  const isHex = reference.startsWith('#x')
  const code = Number.parseInt(reference.slice(isHex ? 2 : 1), isHex ? 16 : 10)
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
