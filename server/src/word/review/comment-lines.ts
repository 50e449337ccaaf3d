import type { Analysis } from '../../engine/analyzer.ts'
import type { Finding, Remedy } from '../../findings/finding.ts'
import { listFixes } from '../../fixes/list-fixes.ts'
import { resolveFix } from '../../fixes/resolve-fix.ts'
import type { DimensionId, Language, Localized } from '../../framework/types.ts'
import { rules } from '../../rules/index.ts'
import { renderMessage } from '../../rules/render-message.ts'
import type { Edit } from '../../text/document/edit.ts'
import { parseMarker } from '../../text/numbering/parse-marker.ts'

/**
 * The paragraphs of a comment on a finding: what it says, what may be put in, and the rule that says so. `putIn`: the
 * clauses that are in the document already, as they stand there.
 */
export function commentLines(
  finding: Finding,
  analysis: Analysis,
  language: Language,
  isSample: boolean,
  putIn: PutIn,
): string[] {
  const rule = rules.find(({ id }) => id === finding.rule)
  const name = rule === undefined ? finding.rule : language === 'zh' ? `${rule.nameZh}（${rule.id}）` : rule.id
  const clauses = finding.remedies.flatMap((remedy) => {
    const own = remedy.kind === 'cover' ? putIn.get(remedy.dimension) : undefined
    if (own !== undefined) return [own]
    const proposal = proposalFor(remedy, analysis)
    return proposal ? [clauseWords(proposal, analysis.draft.language)] : []
  })
  return [
    renderMessage(finding, language),
    ...(isSample ? [likeIt[language]] : []),
    ...clauses.map((clause) => `${proposed[language]}${clause}`),
    `${ruleWord[language]}${name}`,
  ]
}

/** By dimension: the words of the clause that was put in. */
export type PutIn = ReadonlyMap<DimensionId, string>

/** The edits of the best clause that a remedy of a finding asks for; null where it asks for none. */
export function proposalFor(remedy: Remedy, { draft, coverage, pack }: Analysis): readonly Edit[] | null {
  const fix = listFixes(draft, coverage, [remedy], pack.templates).find(({ kind }) => kind === 'insert-clause')
  return (fix && resolveFix(draft, coverage, fix, draft.language, pack.templates)?.edits) ?? null
}

/**
 * The words of the clause of a proposal as they stand in all edits together: a clause that was put in later may have
 * moved its number.
 */
export function finalWords(proposal: readonly Edit[], all: readonly Edit[], language: Language): string {
  const bare = (line: string): string => line.slice(parseMarker(line, language)?.span.end ?? 0)
  const lines = new Map(all.flatMap(({ text }) => linesOf(text)).map((line) => [bare(line), line]))
  return linesOf(clauseText(proposal))
    .map((line) => lines.get(bare(line)) ?? line)
    .join(' ')
}

/**
 * The words of the edit that puts the clause in, without markup. Of a row of a table the cell with the clause; no number,
 * which several proposals would have in common.
 */
function clauseWords(edits: readonly Edit[], language: Language): string {
  const text = clauseText(edits)
  const cells = /^\s*\|/.test(text) ? text.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|')) : []
  const [first = '', ...rest] = linesOf(
    cells.reduce((best, cell) => (cell.length > best.length ? cell : best), '') || text,
  )
  return [first.slice(parseMarker(first, language)?.span.end ?? 0).trimStart(), ...rest].join(' ')
}

function clauseText(edits: readonly Edit[]): string {
  return edits.reduce((best, { text }) => (text.length > best.length ? text : best), '')
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^[#>\s|]+|\*\*|[|\s]+$/g, ''))
    .filter((line) => line !== '')
}

const proposed: Localized = { zh: '建议条款：', en: 'Proposed clause: ' }
const ruleWord: Localized = { zh: '规则：', en: 'Rule: ' }
const likeIt: Localized = {
  zh: '其余同类问题直接用修订标出，不再逐处批注。',
  en: 'Others of this kind are tracked changes without a comment.',
}
