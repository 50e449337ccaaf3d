import { longestDotted, pageEnd } from '../pieces/page-line.ts'

/** The longest line of a table of contents without its page. */
const longest = 80

/** 目录, Contents */
export function isContentsHeading(text: string): boolean {
  return text.length <= 20 && /^(?:目\s*[录次]|(?:table of )?contents)$/.test(text.toLowerCase())
}

/**
 * The key by which a line is compared with lines of contents: without page number and white space, brackets half-width;
 * empty if the line is too long.
 */
export function contentsKey(text: string): string {
  const words = withoutPage(text)
  return words.length > longest ? '' : words.replace(/\s+/g, '').replace(/[（(]/g, '(').replace(/[）)]/g, ')')
}

/** The line without its page number and the dots before it. */
export function withoutPage(text: string): string {
  if (text.length > longestDotted || !pageEnd.test(text.slice(-1))) return text
  return text.replace(/(?:[….·\s]+[-—]?\s?\d{1,3}\s?[-—]?|[….·\s]+)$/, '')
}
