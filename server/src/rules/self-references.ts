import type { StatedReference } from '../facts/particulars/references.ts'
import { homeOf } from '../text/provisions/home-of.ts'
import { articleAround, resolveReference } from '../text/provisions/resolve-reference.ts'
import type { SurveyFinding } from './rule.ts'
import type { Survey } from './survey.ts'

/**
 * Articles of a Chinese draft that name themselves by their number: 第四条　违反本办法第四条规定的…. When an article before
 * was struck, its number is no longer the one that was meant. One part of it (第四条第二款) may be what is meant.
 */
export function selfReferences(survey: Survey): SurveyFinding[] {
  const { statedOf, language, provisions } = survey
  if (language !== 'zh' || provisions.articled.size === 0) return []
  const found: SurveyFinding[] = []
  for (const { block, all: references } of statedOf('references')) {
    references.forEach((reference, at) => {
      if (!namesArticle(reference) || references[at + 1]?.endsRange) return
      if (homeOf(reference, block, provisions) !== block) return
      const { pointers, failed } = resolveReference(reference, block, provisions)
      const named = pointers[0]?.provision ?? -1
      if (failed >= 0 || named < 0 || named !== articleAround(block, provisions)) return
      const message = { key: 'itself', values: { reference: reference.words } }
      found.push({ block, span: reference.span, message, severity: 'information', remedies: [] })
    })
  }
  return found.length > 0 && amends(survey) ? [] : found
}

function namesArticle({ steps, inherited, target, quoted, endsRange }: StatedReference): boolean {
  if (quoted || endsRange || inherited.length > 0 || steps.length !== 1) return false
  return steps[0]?.unit === 'article' && steps[0].after === null && (target === 'own' || target === 'unsaid')
}

/** True for a decision on amendments, which speaks of the articles of another text. */
function amends({ statedOf }: Survey): boolean {
  return statedOf('headingSigns').some(({ all }) => all[0]?.amends)
}
