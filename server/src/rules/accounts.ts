import type { Survey } from './survey.ts'

/** True for a block in a section on what is or has been done: 工作基础, 2025年任务完成情况, “Progress to date”. */
export function tellsOfWhatIs(block: number, { blocks, outline }: Pick<Survey, 'blocks' | 'outline'>): boolean {
  const { sections, sectionOf } = outline
  const own = sections[sectionOf[block] ?? -1]
  if (own?.role === 'background' || own?.role === 'problem') return true
  for (let section = own; section !== undefined; section = sections[section.parent]) {
    const words = blocks[section.heading]?.particulars.headings?.[0]?.text
    if (words !== undefined && ofAccounts.some((form) => form.test(words))) return true
  }
  return false
}

const ofAccounts: readonly RegExp[] = [
  /(?:完成|进展|落实|执行|实施|推进)情况(?:一览|统计|汇总|明细)?表?$/,
  /^progress(?: (?:to date|so far|made|report|in|since|on|against)\b.*)?$/i,
  /\b(?:completed|delivered|achieved|to date|so far)$/i,
  /^completed (?:actions|tasks|measures|commitments|work)\b/i,
]
