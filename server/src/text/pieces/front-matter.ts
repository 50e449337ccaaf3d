import { normaliseText } from '../prose/normalise.ts'

/** The longest front matter. An opening `---` that is not closed by then is a thematic break. */
export const longestFrontMatter = 32_768

/** True if a draft begins like one with front matter. */
export function opensFrontMatter(text: string): boolean {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const fence = text.slice(start, start + 3)
  return (fence === '---' || fence === '+++') && /^[ \t]*(?:\r\n?|\n)/.test(text.slice(start + 3, start + 60))
}

/** The end of YAML (---) or TOML (+++) front matter of a Markdown draft; 0 if there is none. */
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

/** The start of the body of a Markdown draft: after the front matter, or after a byte order mark. */
export function bodyStart(text: string): number {
  return frontMatterEnd(text) || (text.charCodeAt(0) === 0xfeff ? 1 : 0)
}

/** The value of `title:` in the front matter, null if there is none. */
export function frontMatterTitle(text: string): string | null {
  const title = frontMatterValue(text, ['title'])
  return title === null ? null : normaliseText(title).trim() || null
}

/**
 * The value of the first of some keys that the front matter has, null if it has none. Read without a YAML parser: a scalar,
 * quoted or plain, possibly folded.
 */
export function frontMatterValue(text: string, keys: readonly string[]): string | null {
  const matter = text.slice(0, Math.min(frontMatterEnd(text), 10_000))
  for (const key of keys) {
    const found = new RegExp(`^${key}[ \\t]*[:=][ \\t]*([^\\r\\n]*(?:\\r?\\n[ \\t]+[^\\r\\n]+)*)`, 'm').exec(matter)
    const value = (found?.[1] ?? '').trim()
    const scalar = /^"/.test(value)
      ? unescaped(value.replace(/^"|"$/g, ''))
      : value.replace(/^'|'$/g, '').replace(/''/g, "'")
    const joined = scalar.replace(/\s+/g, ' ').trim()
    if (joined !== '') return joined
  }
  return null
}

/** Resolves the escapes of a double-quoted YAML scalar; a backslash at the end of a line joins it to the next. */
function unescaped(text: string): string {
  return text
    .replace(/\\\r?\n[ \t]*\\?/g, '')
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\_/g, ' ')
    .replace(/\\(.)/g, '$1')
}
