import { element, locusLabel } from '../../../framework/framework.ts'
import type { ClauseTemplate, Language } from '../../../framework/types.ts'

/** What a list of completions says of a clause: its text, what a clause on this should state, and the paper's places. */
export function clauseDocumentation(clause: ClauseTemplate, reader: Language, markdown: boolean): string {
  const about = element(clause.element)
  const loci = [...new Set((about?.loci ?? []).map(({ at }) => locusLabel(at, reader)))]
  const strong = (text: string): string => (markdown ? `**${text}**` : text)
  const source = reader === 'zh' ? `依据：论文${loci.join('、')}` : `Paper: ${loci.join('; ')}`
  const commit = reader === 'zh' ? `${strong('宜写明')}：` : `${strong('When drafting')}: `
  return [
    clause.text,
    ...(about ? [`${commit}${about.commitment[reader]}`] : []),
    ...(loci.length > 0 ? [source] : []),
  ].join('\n\n')
}
