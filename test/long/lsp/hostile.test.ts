import assert from 'node:assert/strict'
import { type Analysis, createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { createTokenMaker } from '../../../server/src/lsp/features/marks/draft-tokens.ts'
import { measurePlaces } from '../../../server/src/lsp/features/marks/measure-places.ts'
import { sectionMeasures } from '../../../server/src/lsp/features/marks/section-measures.ts'
import { tokenTypes } from '../../../server/src/lsp/features/marks/semantic-tokens.ts'
import { draftSymbols } from '../../../server/src/lsp/features/structure/draft-symbols.ts'
import { foldSpans } from '../../../server/src/lsp/features/structure/fold-spans.ts'
import { selectionSpans } from '../../../server/src/lsp/features/structure/selection-spans.ts'

/** Repeated: parts that hold one another, words on one line, marks that nothing closes. */
const units = [
  '# a\n',
  '第一章 总则\n',
  '第一条 应当登记。\n',
  '（一）平台。建设智算中心。\n',
  '一、\n',
  '1.\n',
  '附件1\n\n',
  '附件：1.甲\n2.乙\n',
  '专栏1 平台\n\n',
  '《关于通知》\n\n',
  'a：\n',
  '- a\n',
  '> a\n\n',
  '| a | b |\n|---|---|\n',
  '<!-- wenheng-disable: 甲 -->\n',
  '建设智算中心，不得拖延。',
  '**数**据',
  '数据\n',
  '《',
  '“',
  '（',
  '，',
  '；',
  '国发〔2025〕11号',
  '（责任单位：市数据局）',
  'shall ',
  ' ',
]

/** In milliseconds of the processor, which other processes do not add to; the best of a few rounds. */
function time(unit: string, size: number, rounds: number): number {
  const text = `滨江市人工智能行动方案\n\n${unit.repeat(Math.ceil(size / unit.length))}\n`
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const analysis = createAnalyzer().analyze(text)
    const start = process.cpuUsage()
    ask(analysis, text.length)
    best = Math.min(best, process.cpuUsage(start).user / 1000)
  }
  return best
}

function ask(analysis: Analysis, end: number): void {
  const { draft } = analysis
  draftSymbols(draft)
  foldSpans(draft)
  for (const offset of [0, end >> 1, end]) selectionSpans(draft, offset)
  createTokenMaker(tokenTypes).tokensOf(analysis, (line) => ({ line, character: 0 }), undefined)
  sectionMeasures(analysis)
  measurePlaces(analysis, { start: 0, end })
}

const small = 3_000
const times = 8
/** Quadratic growth would take 64 times as long; measurements waver. */
const most = 32

describe('what an editor asks of a hostile draft', () => {
  it('takes time that grows with the text', () => {
    const growing = units.filter((unit) => {
      for (let rounds = 1; rounds <= 16; rounds *= 4) {
        const long = time(unit, small * times, rounds)
        if (long <= Math.max(time(unit, small, rounds), 0.5) * most) return false
      }
      return true
    })
    assert.deepEqual(growing, [])
  }).timeout(120_000)
})
