/** The languages in which a draft may be that was never saved. */
export type DraftLanguage = 'markdown' | 'plaintext'

/** The length of text that is read, in UTF-16 code units. */
export const enough = 8000

const leastHan = 12
const leastWords = 25
/** The greatest share of lines that may look like code, and of characters that hardly occur in prose. */
const fewLines = 0.15
const fewCharacters = 0.02

/**
 * The language of a text that the editor took for code: Markdown if it has headings of Markdown, else plain text. Null
 * where it is no Chinese prose and no English that obliges somebody: then the editor may be right.
 */
export function draftLanguage(text: string): DraftLanguage | null {
  const start = text.slice(0, enough)
  const lines = start.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
  const headings = lines.filter((line) => heading.test(line))
  // A script may begin with comments, which look like headings.
  if (headings.length === lines.length || !(isChinese(start) || isEnglish(start))) return null
  if (lines.filter((line) => codeLine.test(line)).length > fewLines * lines.length) return null
  if (count(start, codeCharacter) > fewCharacters * start.length) return null
  return headings.length > 0 ? 'markdown' : 'plaintext'
}

const heading = /^#{1,6} \S/
/** A key and its value, a section of settings, a tag, a comment, a statement. */
const codeLine =
  /^\s*(?:["']?[\w.\p{Script=Han}-]{1,40}["']?\s?[=:]|(?:import|def|class|return|function|const|let|var)\s|\[[^\]]{1,40}\]\s*$|<[/!\w]|\/\/(?!\s*(?:wenheng|文衡))|\/\*|--|;|[}\])]|[\w.]{1,40}\()|[{};]\s*$|\s(?:=|==|=>|:=)\s/u
const codeCharacter = /[{}<>=\\$|_`;]/g

function isChinese(text: string): boolean {
  const han = count(text, /\p{Script=Han}/gu)
  return han >= leastHan && han > count(text, /[A-Za-z]/g)
}

function isEnglish(text: string): boolean {
  return count(text, /[A-Za-z]+/g) >= leastWords && /\b(?:shall|must|will|should)\b/i.test(text)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
