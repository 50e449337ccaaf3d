import type { Survey } from './survey.ts'

/** True for a block in a section on what is or has been done: 工作基础, 2025年任务完成情况, “Progress to date”. */
export function tellsOfWhatIs(block: number, { blocks, outline }: Pick<Survey, 'blocks' | 'outline'>): boolean {
  const { sections, sectionOf } = outline
  const own = sections[sectionOf[block] ?? -1]
  if (own?.role === 'background' || own?.role === 'problem') return true
  for (let section = own; section !== undefined; section = sections[section.parent]) {
    if (blocks[section.heading]?.particulars.headingSigns?.[0]?.accounts) return true
  }
  return false
}
