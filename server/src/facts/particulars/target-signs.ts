import type { Span } from '../../text/document/span.ts'
import type { ParticularsInput } from './particulars-input.ts'

/** A phrase that sets a direction without a measure (显著提升), or a figure. */
export interface TargetSign {
  readonly kind: 'vague' | 'figure'
  /** In the prose. */
  readonly span: Span
  readonly words: string
}

/** The vague phrases of a block, in order, and its first figure. Years, dates and names such as 5G are no figures. */
export function targetSigns({ block, language }: ParticularsInput): readonly TargetSign[] {
  if (language !== 'zh') return none
  const { text } = block.prose
  const from = block.marker?.span.end ?? 0
  const found = [...text.matchAll(vague)].map(({ index, 0: words }) => sign('vague', index, words))
  figure.lastIndex = from
  const first = figure.exec(text)
  return first ? [...found, sign('figure', first.index, first[0])] : found.length > 0 ? found : none
}

const none: readonly TargetSign[] = []

const vague =
  /(?:显著|大幅度?|明显|大大|极大|较大幅度)(?:地|的)?(?:提升|提高|增强|改善|增加|扩大|提速|优化|加快|降低|下降|减少|缩短|缩小|增长)/g
const figure =
  /百分之|翻[一两二三]?番|[一二两三四五六七八九十百千万]{1,8}[个家项座名倍]|(?<![\w.,“〔-])\d[\d.,]*(?![\d.,])(?! ?[年月日号\w”〕])/g

function sign(kind: TargetSign['kind'], start: number, words: string): TargetSign {
  return { kind, span: { start, end: start + words.length }, words }
}
