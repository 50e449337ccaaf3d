/** The text, or its beginning with an ellipsis if it has more than `most` UTF-16 code units. */
export function truncate(text: string, most: number): string {
  return text.length > most ? `${startOf(text, most)}…` : text
}

/** The first `most` UTF-16 code units of a text, without half a character at the end. */
export function startOf(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '')
}
