import type { Draft } from '../../text/model/draft.ts'

/** The title of a draft in one line; null if it has none. A title over several lines is joined. */
export function titleInOneLine({ blocks, outline, statedTitle, language }: Draft): string | null {
  const lines: string[] = []
  for (const { kind, prose } of outline.title < 0 ? [] : blocks.slice(outline.title, outline.title + mostLines)) {
    if (kind !== 'title') break
    lines.push(prose.text)
  }
  return lines.length > 0 ? lines.join(language === 'zh' ? '' : ' ') : (statedTitle ?? null)
}

const mostLines = 6

/** The forms by which a title is found, the strictest first: whole, and without a bracket at its end or 中华人民共和国. */
export function titleKeys(title: string): readonly string[] {
  const whole = title
    .replace(/[\s《》〈〉“”"_]/g, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .toLowerCase()
  const bare = whole.replace(/（[^（）]{1,40}）$/, '').replace(/^中华人民共和国(?=.{2})/, '')
  return bare.length < 4 ? [] : [...new Set([whole, bare])]
}
