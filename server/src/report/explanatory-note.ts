import type { Language } from '../framework/types.ts'
import { linesOf } from './clauses.ts'
import type { DimensionReport, DraftReport } from './draft-report.ts'
import { lineList, listed } from './report-words.ts'

/**
 * A paragraph on coverage for the explanatory note that goes with a draft (起草说明): on what it acts with how many measures
 * and where, and what it does not address. Neutral. Empty for a draft that is not judged.
 */
export function explanatoryNote({ dimensions, reason, title }: DraftReport, reader: Language): string {
  if (reason !== null) return ''
  const acted = dimensions.filter(({ coverage }) => coverage.status === 'covered')
  const mentioned = dimensions.filter(({ coverage }) => coverage.status === 'mentioned')
  const missing = dimensions.filter(({ coverage }) => coverage.status === 'missing')
  const excluded = dimensions.filter(({ coverage }) => coverage.status === 'not-applicable')
  const names = (some: readonly DimensionReport[]): string =>
    listed(
      some.map(({ dimension }) => (reader === 'zh' ? dimension.name.zh : dimension.name.en.toLowerCase())),
      reader,
    )
  return reader === 'zh'
    ? chinese(title, acted, { mentioned, missing, excluded }, names)
    : english(acted, { mentioned, missing, excluded }, names)
}

type Rest = Readonly<Record<'mentioned' | 'missing' | 'excluded', readonly DimensionReport[]>>
type Names = (some: readonly DimensionReport[]) => string

function chinese(title: string, acted: readonly DimensionReport[], rest: Rest, names: Names): string {
  const subject = title === '' ? '文稿' : `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`
  const parts = acted.map(
    (one) =>
      `${one.dimension.name.zh}方面${one.coverage.measures}项${forces(one, 'zh')}，涉及${elements(one, 'zh')}（第${places(one, 'zh')}行）`,
  )
  const head =
    acted.length > 0
      ? `${subject}从${names(acted)}${acted.length > 1 ? `${acted.length}个方面` : '方面'}提出措施：${parts.join('；')}。`
      : `${subject}未就数据、算力、算法、人才和制度提出措施。`
  return [
    head,
    rest.mentioned.length > 0 ? `${names(rest.mentioned)}方面有所提及，未提出措施。` : '',
    rest.missing.length > 0 && acted.length > 0 ? `${names(rest.missing)}方面未作规定。` : '',
    rest.excluded.length > 0 ? `${names(rest.excluded)}方面经起草单位确认不适用。` : '',
  ].join('')
}

function english(acted: readonly DimensionReport[], rest: Rest, names: Names): string {
  const parts = acted.map(
    (one) =>
      `on ${names([one])}, ${one.coverage.measures} ${one.coverage.measures === 1 ? 'measure' : 'measures'}${forces(one, 'en')}, concerning ${elements(one, 'en')} (lines ${places(one, 'en')})`,
  )
  const head =
    acted.length > 0
      ? `The draft contains measures on ${names(acted)}: ${parts.join('; ')}.`
      : 'The draft contains no measures on data, compute, algorithms, talent or institutions.'
  return [
    head,
    rest.mentioned.length > 0 ? `It refers to ${names(rest.mentioned)} without measures.` : '',
    rest.missing.length > 0 && acted.length > 0 ? `It makes no provision for ${names(rest.missing)}.` : '',
    rest.excluded.length > 0 ? `The drafters have declared ${names(rest.excluded)} not applicable.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function forces({ forces: { soft, restated } }: DimensionReport, reader: Language): string {
  const said = [
    soft > 0 ? (reader === 'zh' ? `软措施${soft}项` : `${soft} of them soft`) : '',
    restated > 0 ? (reader === 'zh' ? `重申已有要求${restated}项` : `${restated} restating existing requirements`) : '',
  ].filter((one) => one !== '')
  if (said.length === 0) return ''
  return reader === 'zh' ? `（其中${said.join('，')}）` : ` (${said.join(', ')})`
}

function elements({ elements: all, dimension }: DimensionReport, reader: Language): string {
  const names = all
    .filter(({ measures }) => measures.length > 0)
    .map(({ element }) => (reader === 'zh' ? element.name.zh : element.name.en.toLowerCase()))
  if (names.length === 0) return reader === 'zh' ? dimension.name.zh : dimension.name.en.toLowerCase()
  return listed(names, reader)
}

function places({ measures }: DimensionReport, reader: Language): string {
  return lineList(linesOf(measures), reader, 5)
}
