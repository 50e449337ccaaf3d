import { shownText } from './atom.ts'
import type { ParagraphBlock, WordBlock } from './block.ts'

/** 小二 (18 points), the smallest size in which an office sets a title. Half-points. */
const titleSize = 36
/** The paragraphs among which a title is looked for. */
const reach = 20
const longestTitle = 120

/**
 * The paragraphs that are the title of a document, one for each of its lines: those in the style for titles, or else
 * large and centred ones before the text. Empty where there is none.
 */
export function findTitle(blocks: readonly WordBlock[]): ReadonlySet<ParagraphBlock> {
  const opening: ParagraphBlock[] = []
  for (const block of blocks) {
    if (block.kind === 'table' || opening.length >= reach) break
    if (block.level !== null && !isTitleStyle(block)) break
    opening.push(block)
  }
  const lines = opening.filter((block) => shownText(block.atoms).trim() !== '')
  return firstGroup(lines, isTitleStyle) ?? firstGroup(lines, isLargeAndCentred) ?? new Set()
}

function firstGroup(
  lines: readonly ParagraphBlock[],
  isTitle: (line: ParagraphBlock) => boolean,
): ReadonlySet<ParagraphBlock> | null {
  const first = lines.findIndex(isTitle)
  if (first < 0) return null
  const size = lines[first]?.size
  const group: ParagraphBlock[] = []
  for (const line of lines.slice(first)) {
    if (!isTitle(line) || line.size !== size) break
    group.push(line)
  }
  return shownText(group.flatMap(({ atoms }) => atoms)).length <= longestTitle ? new Set(group) : null
}

function isTitleStyle({ style }: ParagraphBlock): boolean {
  return style === 'title' || style === '标题'
}

/** The head of an official document, 某某市人民政府文件, is larger than its title. */
function isLargeAndCentred({ isCentred, size, label, atoms }: ParagraphBlock): boolean {
  return isCentred && size >= titleSize && !label?.text && !/文\s*件\s*$/.test(shownText(atoms))
}
