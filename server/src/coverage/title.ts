import type { Draft } from '../text/draft.ts'

const firstLines = 3

/** The title of a draft by lines (a notice of issue, and the plan that it issues): that of its front matter or of the outline; else the first heading, if it opens the draft; else its first short lines. */
export function titleLines({ blocks, outline, statedTitle }: Draft): string[] {
  if (statedTitle !== undefined) return [statedTitle]
  const titles = blocks
    .filter(({ kind, prose }) => kind === 'title' && !isAddress(prose.text) && !isPart(prose.text))
    .slice(0, firstLines)
  if (titles.length > 0) return titles.map(({ prose }) => prose.text)
  const title = blocks[outline.title]
  if (title !== undefined && !isAddress(title.prose.text) && !isPart(title.prose.text)) return [title.prose.text]
  const lines: string[] = []
  for (const { prose, kind } of blocks.slice(0, firstLines)) {
    if (kind !== 'heading' && prose.text.length > 120) break
    if (kind === 'row' || isAddress(prose.text) || isPart(prose.text)) continue
    lines.push(prose.text)
  }
  return lines
}

/** A heading at the top that names a part of the document, not the document. */
function isPart(text: string): boolean {
  return /^(?:table of contents|contents|introduction|foreword|preface|目\s*录|前\s*言|引\s*言)$/i.test(text.trim())
}

/** 各省、自治区、直辖市人民政府：names to whom it goes, not what it is. */
function isAddress(text: string): boolean {
  return text.endsWith('：') || text.endsWith(':')
}
