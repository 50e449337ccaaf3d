/** The longest line of a table of contents with its page. */
export const longestDotted = 160

/** The end of a page number, in brackets or not, or of its leader dots. */
export const pageEnd = /[\d….·\s—）)-]/

/** “第一章 总则 …… 3”, “Purpose . . . . 12” */
export function leadsToPage(text: string): boolean {
  return (
    text.length <= longestDotted &&
    pageEnd.test(text.slice(-1)) &&
    /(?:[….·]{2}|(?:[….·] ){3})[….·\s]*[-—]?\s?\d{1,3}\s?[-—]?$/.test(text)
  )
}
