import { longestDotted, pageEnd } from '../pieces/page-line.ts'

/** The longest line of a table of contents without its page. */
export const longestListed = 80

/** 目录, Contents, “Arrangement of Sections” as Commonwealth acts have it. */
export function isContentsHeading(text: string): boolean {
  return (
    text.length <= 30 &&
    /^(?:目\s*[录次]|(?:table of )?contents|arrangement of (?:sections|clauses|provisions|articles|regulations))$/.test(
      text.toLowerCase(),
    )
  )
}

/** “The table of contents of this Act is as follows:”, below which acts list their sections. */
export function leadsToContents(text: string): boolean {
  return text.endsWith(':') && text.length <= longestDotted && /\btable of contents\b/i.test(text)
}

/**
 * The key by which a line is compared with lines of contents: without page number, white space and final full stop,
 * brackets half-width, letters small: headings may be in capitals where the contents are not. Empty if the line is too
 * long.
 */
export function contentsKey(text: string): string {
  const words = withoutPage(text)
  if (words.length > longestListed) return ''
  const key = words
    .replace(/\s+/g, '')
    .replace(/[（(]/g, '(')
    .replace(/[）)]/g, ')')
    .replace(/[.。]$/, '')
    .toLowerCase()
  return key.replace(section, 'sec.')
}

/** An act lists “Sec. 4. Effective date.” for “SECTION 4. EFFECTIVE DATE.” */
const section = /^(?:section|sec\.|§)(?=\d)/

/** The line without its page number, which may stand in brackets, and the dots before it. */
export function withoutPage(text: string): string {
  if (text.length > longestDotted || !pageEnd.test(text.slice(-1))) return text
  return text.replace(/(?:[….·\s]+[-—]?\s?\d{1,3}\s?[-—]?|[….·\s]*[（(]\d{1,3}[）)]|[….·\s]+)$/, '')
}
