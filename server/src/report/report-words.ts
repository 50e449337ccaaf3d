import type { Status } from '../coverage/model/coverage.ts'
import { enumerated } from '../enumerated.ts'
import type { Force } from '../facts/clause/fact.ts'
import type { Language, Localized } from '../framework/types.ts'
import type { LensId } from './lens-rows.ts'

export const statusNames: Readonly<Record<Status, Localized>> = {
  covered: { zh: '已覆盖', en: 'covered' },
  mentioned: { zh: '仅提及', en: 'mentioned only' },
  missing: { zh: '缺失', en: 'missing' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
}

export const forceNames: Readonly<Record<Force, Localized>> = {
  hard: { zh: '硬', en: 'firm' },
  soft: { zh: '软', en: 'soft' },
  restated: { zh: '重申', en: 'restated' },
}

export const lensNames: Readonly<Record<LensId, Localized>> = {
  pathways: { zh: '推进路径', en: 'Pathways' },
  stages: { zh: '创新环节', en: 'Stages of innovation' },
  mechanisms: { zh: '作用机制', en: 'Mechanisms' },
}

/** The words of the report, in the reader's language. */
export const words = {
  heading: { zh: '政策框架覆盖报告', en: 'Coverage report' },
  draft: { zh: '文稿', en: 'Draft' },
  date: { zh: '日期', en: 'Date' },
  missing: { zh: '尚未涉及的内容', en: 'What is not addressed' },
  nothingMissing: { zh: '五个维度均有措施。', en: 'There are measures on all five dimensions.' },
  overview: { zh: '各维度情况', en: 'The five dimensions' },
  dimension: { zh: '维度', en: 'Dimension' },
  status: { zh: '状态', en: 'Status' },
  measures: { zh: '措施', en: 'Measures' },
  touched: { zh: '有措施的要素', en: 'Elements with measures' },
  evidence: { zh: '逐项依据', en: 'Evidence by element' },
  element: { zh: '要素', en: 'Element' },
  lines: { zh: '行', en: 'Lines' },
  clause: { zh: '文稿表述（摘录）', en: 'In the draft (excerpt)' },
  force: { zh: '力度', en: 'Force' },
  none: { zh: '无', en: 'none' },
  general: { zh: '（未分要素）', en: '(no one element)' },
  lenses: { zh: '其他视角', en: 'Other lenses' },
  instruments: { zh: '政策工具结构', en: 'Balance of policy instruments' },
  instrument: { zh: '政策工具', en: 'Instrument' },
  share: { zh: '占比', en: 'Share' },
  all: { zh: '合计', en: 'All' },
  note: { zh: '起草说明可用的表述', en: 'For the explanatory memorandum' },
  method: { zh: '方法说明', en: 'Method' },
  file: { zh: '文件', en: 'File' },
  kind: { zh: '类别', en: 'Kind' },
  line: { zh: '行', en: 'Line' },
  text: { zh: '原文', en: 'Text' },
  radar: { zh: '五个维度的要素覆盖面雷达图', en: 'Radar of the share of elements covered in each dimension' },
  radarAll: { zh: '有措施', en: 'with measures' },
  radarFirm: { zh: '有硬措施', en: 'with firm measures' },
  commitment: { zh: '宜写明{what}', en: '{what}' },
  decisive: { zh: '所据用词', en: 'Words that decided' },
  otherwise: { zh: '人工改判', en: 'Reader’s choice' },
  byElement: { zh: '依所属要素', en: 'by its element' },
  instrumentNote: {
    zh: '一条措施只计入一种工具；同时涉及两个维度的，分别列入各该维度，故各维度之和可大于合计。',
    en: 'Each clause has one instrument. A clause on two dimensions stands under both, so these may add up to more than all.',
  },
} as const satisfies Readonly<Record<string, Localized>>

/** Between a name and what is said of it. */
export const colon: Localized = { zh: '：', en: ': ' }

/** Names in a list: 甲、乙和丙; a, b and c. */
export function listed(names: readonly string[], reader: Language): string {
  return reader === 'zh' ? enumerated(names, '、', '和') : enumerated(names, ', ', ' and ')
}

/** Lines, at most so many: 3、8、12等; 3, 8, 12 … */
export function lineList(lines: readonly number[], reader: Language, most = 6): string {
  const shown = lines.slice(0, most).join(reader === 'zh' ? '、' : ', ')
  return lines.length <= most ? shown : reader === 'zh' ? `${shown}等` : `${shown} …`
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`
}
