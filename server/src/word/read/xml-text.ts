import type { XmlElement } from './xml-tree.ts'

/** Characters that are the same in the XML, one for one, from `source` on; -1 for those that are written otherwise. */
export interface TextPiece {
  readonly text: string
  readonly source: number
}

/** The text of an element without elements in it, with its places. */
export function textPieces(xml: string, { innerStart, innerEnd }: XmlElement): TextPiece[] {
  const pieces: TextPiece[] = []
  const special = /&[^;<]*;|\r\n?|<!\[CDATA\[|\]\]>|<!--[^]*?-->|<\?[^]*?\?>/g
  special.lastIndex = innerStart
  let from = innerStart
  let isVerbatim = false
  for (let match = special.exec(xml); match && match.index < innerEnd; match = special.exec(xml)) {
    const [written] = match
    if (isVerbatim && written !== ']]>' && !written.startsWith('\r')) {
      special.lastIndex = match.index + 1
      continue
    }
    if (match.index > from) pieces.push({ text: xml.slice(from, match.index), source: from })
    from = match.index + written.length
    if (written === '<![CDATA[') isVerbatim = true
    else if (written === ']]>') isVerbatim = false
    else if (written.startsWith('\r')) pieces.push({ text: '\n', source: -1 })
    else if (written.startsWith('&')) pieces.push({ text: characterOf(written), source: -1 })
  }
  if (from < innerEnd) pieces.push({ text: xml.slice(from, innerEnd), source: from })
  return pieces
}

export function textOf(xml: string, element: XmlElement): string {
  return textPieces(xml, element)
    .map(({ text }) => text)
    .join('')
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function characterOf(reference: string): string {
  const name = reference.slice(1, -1)
  if (!name.startsWith('#')) return named[name] ?? ''
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
