import { remarks } from '../../retext/remarks.ts'
import type { BlockFinding, BlockRule } from '../rule.ts'

/** Long sentences of long words. */
export const readability: BlockRule = {
  id: 'readability',
  nameZh: '英文长句',
  summary: {
    zh: '英文文稿中，句子过长，难以读懂。',
    en: 'In English drafts: a sentence is long and hard to read.',
  },
  scope: 'block',
  severity: 'off',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    hard: {
      zh: '这句话有{words}个英文词，按七项可读性公式中的六项以上衡量，难以读懂；宜断成几句，或者改用浅近的词。',
      en: 'This sentence of {words} words is hard to read by at least six of seven formulas; split it, or use plainer words.',
    },
  },
  check(input) {
    const { kind, prose } = input.block
    if ((kind !== 'paragraph' && kind !== 'item') || countWords(prose.text) < 40) return none
    return remarks(input, 'readability').map(({ span }) => {
      const words = String(countWords(prose.text.slice(span.start, span.end)))
      return { span, message: { key: 'hard', values: { words } }, remedies: [] }
    })
  },
}

const none: readonly BlockFinding[] = []

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0
}
