/** A longer line stands in no table of contents. */
const longest = 80

/** 目录, Contents */
export function isContentsHeading(text: string): boolean {
  return text.length <= 20 && /^(?:目\s*[录次]|(?:table of )?contents)$/.test(text.toLowerCase())
}

/** “第一章 总则 …… 3” */
export function leadsToPage(text: string): boolean {
  return text.length <= longest && pageEnd.test(text.slice(-1)) && /[….·]{2}[….·\s]*[-—]?\s?\d{1,3}\s?[-—]?$/.test(text)
}

/** A line as it is compared with those it may stand for in a table of contents: without page and white space; empty if it is too long. */
export function contentsKey(text: string): string {
  if (text.length > longest) return ''
  const words = pageEnd.test(text.slice(-1)) ? text.replace(/(?:[….·\s]+[-—]?\s?\d{1,3}\s?[-—]?|[….·\s]+)$/, '') : text
  return words.replace(/\s+/g, '')
}

/** With what a page, or what leads to it, ends. */
const pageEnd = /[\d….·\s—-]/
