import type { Analysis } from '../../engine/analyzer.ts'
import type { Finding, Remedy } from '../../findings/finding.ts'
import { listFixes } from '../../fixes/list-fixes.ts'
import { resolveFix } from '../../fixes/resolve-fix.ts'
import type { Language, Localized } from '../../framework/types.ts'
import { rules } from '../../rules/index.ts'
import { renderMessage } from '../../rules/render-message.ts'
import type { Edit } from '../../text/document/edit.ts'

/** The paragraphs of a comment on a finding: what it says, what may be put in, and the rule that says so. */
export function commentLines(finding: Finding, analysis: Analysis, language: Language, isSample: boolean): string[] {
  const rule = rules.find(({ id }) => id === finding.rule)
  const name = rule === undefined ? finding.rule : language === 'zh' ? `${rule.nameZh}（${rule.id}）` : rule.id
  const clauses = finding.remedies.flatMap((remedy) => {
    const proposal = proposalFor(remedy, analysis)
    return proposal ? [clauseWords(proposal)] : []
  })
  return [
    renderMessage(finding, language),
    ...(isSample ? [likeIt[language]] : []),
    ...clauses.map((clause) => `${proposed[language]}${clause}`),
    `${ruleWord[language]}${name}`,
  ]
}

/** The edits of the best clause that a remedy of a finding asks for; null where it asks for none. */
export function proposalFor(remedy: Remedy, { draft, coverage, pack }: Analysis): readonly Edit[] | null {
  const fix = listFixes(draft, coverage, [remedy], pack.templates).find(({ kind }) => kind === 'insert-clause')
  return (fix && resolveFix(draft, coverage, fix, draft.language, pack.templates)?.edits) ?? null
}

/** The words of the edit that puts the clause in, without markup. */
function clauseWords(edits: readonly Edit[]): string {
  const longest = edits.reduce((best, { text }) => (text.length > best.length ? text : best), '')
  return longest
    .split('\n')
    .map((line) => line.replace(/^[#>\s|]+|\*\*|[|\s]+$/g, ''))
    .filter((line) => line !== '')
    .join(' ')
}

const proposed: Localized = { zh: '建议条款：', en: 'Proposed clause: ' }
const ruleWord: Localized = { zh: '规则：', en: 'Rule: ' }
const likeIt: Localized = {
  zh: '其余同类问题直接用修订标出，不再逐处批注。',
  en: 'Others of this kind are tracked changes without a comment.',
}
