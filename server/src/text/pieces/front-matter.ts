import { normaliseText } from '../prose/normalise.ts'

/** No front matter is longer; `---` at the head of a draft that nothing closes by then is a rule. */
export const longestFrontMatter = 32_768

/** Whether a draft begins as one with front matter does. */
export function opensFrontMatter(text: string): boolean {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const fence = text.slice(start, start + 3)
  return (fence === '---' || fence === '+++') && /^[ \t]*(?:\r\n?|\n)/.test(text.slice(start + 3, start + 60))
}

/** Where the body of a Markdown draft begins: behind YAML (---) or TOML (+++) front matter; 0 where there is none. */
export function frontMatterEnd(text: string): number {
  if (!opensFrontMatter(text)) return 0
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const close =
    text.charCodeAt(start) === 0x2d
      ? /(?:\r\n?|\n)(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/g
      : /(?:\r\n?|\n)\+\+\+[ \t]*(?:\r\n?|\n|$)/g
  close.lastIndex = start + 3
  const found = close.exec(text.slice(0, longestFrontMatter))
  return found ? found.index + found[0].length : 0
}

/** Where the body of a Markdown draft begins: behind the front matter, or a byte order mark. */
export function bodyStart(text: string): number {
  return frontMatterEnd(text) || (text.charCodeAt(0) === 0xfeff ? 1 : 0)
}

/** What `title:` in the front matter says, null if nothing. Read without a YAML parser: a scalar, quoted or not, that may be folded. */
export function frontMatterTitle(text: string): string | null {
  const matter = text.slice(0, Math.min(frontMatterEnd(text), 10_000))
  const found = /^title[ \t]*[:=][ \t]*([^\r\n]*(?:\r?\n[ \t]+[^\r\n]+)*)/m.exec(matter)
  const value = (found?.[1] ?? '').trim()
  const title = /^"/.test(value)
    ? unescaped(value.replace(/^"|"$/g, ''))
    : value.replace(/^'|'$/g, '').replace(/''/g, "'")
  return normaliseText(title.replace(/\s+/g, ' ')).trim() || null
}

/** The escapes of a double-quoted YAML scalar; a backslash at the end of a line joins it to the next. */
function unescaped(text: string): string {
  return text
    .replace(/\\\r?\n[ \t]*\\?/g, '')
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\_/g, ' ')
    .replace(/\\(.)/g, '$1')
}
