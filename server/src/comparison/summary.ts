import type { Language } from '../framework/types.ts'
import { byGroup } from './change-groups.ts'
import type { Comparison } from './model/comparison.ts'

/** The comparison in one or two sentences. */
export function summaryOf({ relation, common, changes }: Comparison, reader: Language): string {
  const percent = Math.round(100 * common)
  if (relation === 'same') return reader === 'zh' ? '两份文稿没有差别。' : 'The drafts do not differ.'
  if (relation === 'unrelated')
    return reader === 'zh'
      ? `两份文稿相同或相近的段落只占${percent}%，不像同一文稿的两个版本，因此不逐条比较字句，只列出对框架覆盖的差别。`
      : `Only ${percent}% of the paragraphs are the same or nearly so: these do not look like two versions of one draft. Only differences in coverage are listed.`
  const [substance, wording, places, parts] = byGroup(changes).map((one) => one.changes.length)
  if (reader === 'zh') {
    const noted = parts ? `；另有${parts}个部分只见于一个文件` : ''
    return `实质改动${substance}处，文字改动${wording}处，位置、分段和编号变动${places}处${noted}。`
  }
  const noted = parts ? `; parts that only one file has: ${parts}` : ''
  return `Changes of substance: ${substance}, of wording: ${wording}, of places and numbers: ${places}${noted}.`
}
