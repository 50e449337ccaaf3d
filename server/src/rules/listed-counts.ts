import type { SurveyFinding } from './rule.ts'
import type { Survey } from './survey.ts'

/** Counts that do not match the points in the same paragraph: 做好四项工作：一是…；二是…；三是…。 */
export function listedCounts({ blocks, statedOf }: Survey): SurveyFinding[] {
  const found: SurveyFinding[] = []
  for (const { block, all } of statedOf('listedCounts')) {
    const [own] = all
    if (own === undefined || own.continues || own.listed === own.count) continue
    // The points may go on in a paragraph of their own.
    if (blocks[block + 1]?.particulars.listedCounts?.[0]?.continues) continue
    const message = { key: 'announced', values: { words: own.words, count: String(own.listed) } }
    found.push({ block, span: own.span, message, severity: 'information', remedies: [] })
  }
  return found
}
