import { withoutMarks } from '../enumerated.ts'
import type { Language } from '../framework/types.ts'
import { linesOf } from './clauses.ts'
import type { DimensionReport, DraftReport } from './draft-report.ts'
import { namedElements } from './named-elements.ts'
import { listed } from './report-words.ts'

/**
 * A paragraph on coverage for the explanatory note that goes with a draft (起草说明): on what it acts with how many measures
 * and where, and what it does not address. Neutral. Empty for a draft that is not judged.
 */
export function explanatoryNote({ dimensions, reason, title, language }: DraftReport, reader: Language): string {
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
  const elements = (one: DimensionReport): string => elementsOf(one, language, reader)
  return reader === 'zh'
    ? chinese(title, acted, { mentioned, missing, excluded }, names, elements)
    : english(acted, { mentioned, missing, excluded }, names, elements)
}

type Rest = Readonly<Record<'mentioned' | 'missing' | 'excluded', readonly DimensionReport[]>>
type Names = (some: readonly DimensionReport[]) => string
type Elements = (one: DimensionReport) => string

function chinese(
  title: string,
  acted: readonly DimensionReport[],
  rest: Rest,
  names: Names,
  elements: Elements,
): string {
  const subject = title === '' ? '文稿' : `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`
  const parts = acted.map((one) => {
    const where = places(one, 'zh')
    return `${one.dimension.name.zh}方面${one.measures.length}项${elements(one)}${where === '' ? '' : `（见${where}）`}`
  })
  const many = ['', '', '两个', '三个', '四个', '五个'][acted.length] ?? ''
  const head =
    acted.length > 0
      ? `${subject}从${names(acted)}${many}方面提出措施：${parts.join('；')}。`
      : `${subject}未就数据、算力、算法、人才和制度提出措施。`
  const firm = acted.filter(({ forces }) => forces.hard > 0)
  const counts = firm.map(({ dimension, forces }) => `${dimension.name.zh}${forces.hard}项`)
  return [
    head,
    firm.length > 0 ? `其中写明责任单位、数量、金额或者时限的，${listed(counts, 'zh')}。` : '',
    rest.mentioned.length > 0 ? `${names(rest.mentioned)}方面有所提及，未提出措施。` : '',
    rest.missing.length > 0 && acted.length > 0 ? `${names(rest.missing)}方面未作规定。` : '',
    rest.excluded.length > 0 ? `${names(rest.excluded)}方面已注明不适用。` : '',
  ].join('')
}

function english(acted: readonly DimensionReport[], rest: Rest, names: Names, elements: Elements): string {
  const parts = acted.map((one) => {
    const count = one.measures.length
    const where = places(one, 'en')
    return `${count} ${count === 1 ? 'measure' : 'measures'} on ${names([one])}${elements(one)}${where === '' ? '' : ` (${where})`}`
  })
  const firm = acted.filter(({ forces }) => forces.hard > 0)
  const counts = firm.map((one) => `${one.forces.hard} on ${names([one])}`)
  const head =
    acted.length > 0
      ? `The draft contains ${parts.join('; ')}.`
      : 'The draft contains no measures on data, compute, algorithms, talent or institutions.'
  return [
    head,
    firm.length > 0 ? `Of these, ${listed(counts, 'en')} give a responsible body, a figure, a sum or a date.` : '',
    rest.mentioned.length > 0 ? `It refers to ${names(rest.mentioned)} without measures.` : '',
    rest.missing.length > 0 && acted.length > 0 ? `It makes no provision for ${names(rest.missing)}.` : '',
    rest.excluded.length > 0 ? `It is marked as not applicable to ${names(rest.excluded)}.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** What the measures concern, by the elements that they name; empty where they name none. */
function elementsOf({ elements: all }: DimensionReport, language: Language, reader: Language): string {
  const touched = all.filter(({ element, measures }) =>
    measures.some(({ text }) => namedElements(text, language).has(element.id)),
  )
  const names = touched.map(({ element }) => (reader === 'zh' ? element.name.zh : element.name.en.toLowerCase()))
  if (names.length === 0) return ''
  return `${reader === 'zh' ? '，涉及' : ', concerning '}${listed(names, reader)}`
}

/** The sections or articles in which the measures are, at most so many; in a draft without them, the lines. */
function places({ measures }: DimensionReport, reader: Language): string {
  const sections = [...new Set(measures.map(({ section }) => section))].filter((section) => section !== '')
  const of = (all: readonly string[]): string => {
    const shown = withoutMarks(all.slice(0, mostPlaces).join(reader === 'zh' ? '、' : ', '))
    return all.length <= mostPlaces ? shown : `${shown}${reader === 'zh' ? '等' : ' and others'}`
  }
  if (sections.length === 0) {
    const lines = linesOf(measures).map(String)
    return lines.length === 0 ? '' : reader === 'zh' ? `第${of(lines)}行` : `lines ${of(lines)}`
  }
  const quoted = (section: string): string =>
    /^(?:第|§|sec)/i.test(section) && section.length < 12 ? section.replace(/\.$/, '') : `“${section}”`
  return of(sections.map(quoted))
}

const mostPlaces = 3
