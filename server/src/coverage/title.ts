import type { Draft } from '../text/draft.ts'

const firstLines = 3

/** The title of a draft: that of its front matter or of the outline; else the first heading, if it opens the draft; else its first short lines. */
export function titleOf(draft: Draft): string {
  const { blocks, outline } = draft
  const meta = frontMatterTitle(draft.text)
  if (meta !== null) return meta
  const titles = blocks.filter(({ kind, prose }) => kind === 'title' && !isAddress(prose.text)).slice(0, firstLines)
  if (titles.length > 0) return titles.map(({ prose }) => prose.text).join(' ')
  const title = blocks[outline.title]
  if (title !== undefined && !isAddress(title.prose.text)) return title.prose.text
  const lines: string[] = []
  for (const { prose, kind } of blocks.slice(0, firstLines)) {
    if (kind !== 'heading' && prose.text.length > 120) break
    if (isAddress(prose.text)) continue
    lines.push(prose.text)
  }
  return lines.join(' ')
}

/** 各省、自治区、直辖市人民政府：names to whom it goes, not what it is. */
function isAddress(text: string): boolean {
  return text.endsWith('：') || text.endsWith(':')
}

const searched = 3000

/** The `title:` of a YAML front matter; a quoted one may be wrapped. */
function frontMatterTitle(text: string): string | null {
  if (!text.startsWith('---')) return null
  const end = text.indexOf('\n---', 3)
  const found = /^title:[ \t]*(?:"([^"]{1,300})"|'([^']{1,300})'|([^\n]{1,300}))/m.exec(
    text.slice(0, Math.min(searched, Math.max(0, end))),
  )
  const title = found?.[1] ?? found?.[2] ?? found?.[3]
  return title === undefined ? null : title.replace(/[\\_\s\u00a0]+/g, ' ').trim()
}
