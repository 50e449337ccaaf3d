import { xmlContent } from '../write/xml-characters.ts'

/** A text to put into another, at an offset of it in UTF-16 code units. */
export interface Insertion {
  readonly at: number
  readonly text: string
}

/** The text with all insertions; those at one place in the order in which they are given. */
export function withInsertions(text: string, insertions: readonly Insertion[]): string {
  const parts: string[] = []
  let from = 0
  for (const { at, text: inserted } of [...insertions].sort((a, b) => a.at - b.at)) {
    parts.push(text.slice(from, at), inserted)
    from = at
  }
  parts.push(text.slice(from))
  return parts.join('')
}

/** A text as content or attribute of XML, without the characters that XML cannot hold. */
export function escapeXml(text: string): string {
  return xmlContent(text).replace(/"/g, '&quot;')
}
