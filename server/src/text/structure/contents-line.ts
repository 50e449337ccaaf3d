/** A longer line does not occur in a table of contents. */
const longest = 80

/** 目录, Contents */
export function isContentsHeading(text: string): boolean {
  return text.length <= 20 && /^(?:目\s*[录次]|(?:table of )?contents)$/.test(text.toLowerCase())
}

/** “第一章 总则 …… 3” */
export function leadsToPage(text: string): boolean {
  return text.length <= longest && pageEnd.test(text.slice(-1)) && /[….·]{2}[….·\s]*[-—]?\s?\d{1,3}\s?[-—]?$/.test(text)
}

/**
 * Returns a line without page number and white space, for matching headings with a table of contents; empty if the line
 * is too long.
 */
export function contentsKey(text: string): string {
  if (text.length > longest) return ''
  const words = pageEnd.test(text.slice(-1)) ? text.replace(/(?:[….·\s]+[-—]?\s?\d{1,3}\s?[-—]?|[….·\s]+)$/, '') : text
  return words.replace(/\s+/g, '')
}

/** What a page number or the leader before it ends with. */
const pageEnd = /[\d….·\s—-]/
