import type { Language, Localized } from '../framework/types.ts'
import { visible } from '../text/document/visible.ts'
import type { Bounds, PmcIndex, ScoredItem } from './pmc.ts'

/** The scoring sheet of a draft as the cells of a table, headings first. The last column is for a reader who scores otherwise. */
export function pmcRows({ variables }: PmcIndex, reader: Language): string[][] {
  return [
    headings.map((one) => one[reader]),
    ...variables.flatMap((scored) => [
      [scored.variable.id, scored.variable.name[reader], bounds(scored), '', '', '', ''],
      ...scored.items.map((one) => [
        one.item.id,
        one.item.name[reader],
        one.score === null ? '' : String(one.score),
        one.item.test[reader],
        one.score === null ? forReader[reader] : basisOf(one, reader),
        lines(one, reader),
        '',
      ]),
    ]),
  ]
}

/** The index, its grade, what is missing to the perfect index, and the surface: the cells of a table of two columns. */
export function pmcSummary(
  { low, high, grades, concavity, surface, variables }: PmcIndex,
  reader: Language,
): string[][] {
  const [worse, better] = grades
  const grade = worse === better ? worse[reader] : `${worse[reader]}${reader === 'zh' ? '至' : ' to '}${better[reader]}`
  const open = variables.flatMap(({ items }) => items).filter(({ score }) => score === null).length
  return [
    [said.index[reader], `${bounds({ low, high })} / ${variables.length}`],
    [said.grade[reader], grade],
    [said.concavity[reader], bounds(concavity)],
    [said.open[reader], String(open)],
    ...surface.map((row, index) => [
      reader === 'zh' ? `曲面矩阵第${index + 1}行` : `Surface, row ${index + 1}`,
      row.map(bounds).join(reader === 'zh' ? '，' : ', '),
    ]),
  ]
}

/** What the index is, and what a reader should know of it. `sheet`: the name of the project's own sheet; null for ours. */
export function pmcNote(sheet: string | null, reader: Language): string {
  const name = visible(sheet ?? ownSheet)
  const rest = sheet === null ? `${instrumentsNote[reader]}${issuerNote[reader]}` : instrumentsNote[reader]
  return reader === 'zh'
    ? `PMC指数（Estrada，2011年）：每个二级变量取0或1，一级变量为其二级变量的均值，指数为各一级变量之和；等级界限和曲面矩阵取自评分表（${name}），凹陷指数为一级变量数减指数。标“待人工判定”的未计分，指数给出上下限。评分由程序按评分表作出，“人工评分”一列供改判。${rest}`
    : `The PMC index (Estrada 2011): each sub-variable is 0 or 1, a variable is the mean of its own, the index the sum of the variables; grades and surface are those of the sheet (${name}), concavity is the number of variables less the index. What is left for a reader has no score, and the index is given with both bounds. A program scores by the sheet; the column “reader’s score” is for whoever scores otherwise.${rest}`
}

const ownSheet = 'server/framework/pmc.yaml'
const instrumentsNote: Localized = {
  zh: '政策工具由程序归类：在60句未曾用于调整的样本中，三大类与人工判定一致的占83%，小类占70%。',
  en: ' A program codes the instruments too: on 60 clauses that it was not fitted to, it agreed with a reader in 83% on the side and in 70% on the instrument.',
}
const issuerNote: Localized = {
  zh: '发布机构一项各级互斥，其满分不可能达到，比较不同文件时应予注意。',
  en: ' Levels of the issuer exclude one another, so that this variable is never full.',
}

/** Two decimals, as papers have it; one figure where the bounds are the same. */
export function bounds({ low, high }: Bounds): string {
  return high - low < 0.005 ? low.toFixed(2) : `${low.toFixed(2)}–${high.toFixed(2)}`
}

function basisOf({ evidence, item }: ScoredItem, reader: Language): string {
  const clauses = evidence.map(({ words }) => words)
  // A list has marks of its own: one that a clause of it ends in would stand twice (；；).
  const parts = clauses.length > 1 ? clauses.map(withoutMark) : clauses
  const said = [...new Set(parts.filter((words) => words !== ''))].slice(0, 3)
  if (said.length > 0) return said.join(reader === 'zh' ? '；' : '; ')
  return item.when?.levels && evidence.length > 0 ? byLevel[reader] : ''
}

function withoutMark(words: string): string {
  return words.replace(/[；;，,、：:。.]\s*$/, '')
}

function lines({ evidence }: ScoredItem, reader: Language): string {
  return [...new Set(evidence.map(({ line }) => line).filter((line) => line > 0))].join(reader === 'zh' ? '、' : ', ')
}

const headings: readonly Localized[] = [
  { zh: '变量', en: 'Variable' },
  { zh: '名称', en: 'Name' },
  { zh: '得分', en: 'Score' },
  { zh: '判定标准', en: 'Test' },
  { zh: '依据', en: 'Evidence' },
  { zh: '行', en: 'Lines' },
  { zh: '人工评分', en: 'Reader’s score' },
]
const forReader: Localized = { zh: '待人工判定', en: 'for a reader' }
const byLevel: Localized = { zh: '文稿的层级', en: 'the level of the draft' }
const said = {
  index: { zh: 'PMC指数', en: 'PMC index' },
  grade: { zh: '等级', en: 'Grade' },
  concavity: { zh: '凹陷指数', en: 'Concavity' },
  open: { zh: '待人工判定项数', en: 'Items for a reader' },
} as const satisfies Readonly<Record<string, Localized>>
