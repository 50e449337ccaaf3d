import assert from 'node:assert/strict'
import { allCues } from '../../../server/src/facts/cues/cue.ts'
import { rules } from '../../../server/src/rules/index.ts'
import { blockRulesOn, checkBlock } from '../../../server/src/rules/run-rules.ts'
import { parseMarker } from '../../../server/src/text/numbering/parse-marker.ts'
import { allParticulars } from '../../unit/facts/all-particulars.ts'
import { paragraph } from '../../unit/facts/paragraph.ts'

/** What block rules look for, and what begins it and goes on otherwise. */
const units = [
  ...',;:.()[]、。；：，（）［］〔〕【】《》“”-—～0123年月日号第自称下',
  ' ',
  '　',
  '数据',
  '数据 ',
  '数 ',
  '，数据产业 数据',
  '[2025]',
  '发[2025]',
  '发[2025]0',
  '发[2025]11号',
  '2025年05月',
  '自25年05月08日',
  '自2025年05月08日起',
  '二〇二五年',
  '2-',
  '2-3',
  '2-3个',
  '1,000',
  '2.5',
  '9%-',
  '1、',
  '（一）、',
  '(一)',
  '⼈',
  '\u200b',
  '\u200b数',
  '\u00ad',
  'Ａ',
  'Ａ1',
  '（下称',
  '（简称为“',
  '\ud800',
  '必须',
  '应当',
  '不准',
  'AI',
  'ABC ',
  '，ABC',
  '字（ABC，',
  '显著',
  '1,1',
  '一',
]

const severities = Object.fromEntries(rules.map(({ id }) => [id, 'hint' as const]))

/** In milliseconds of the processor, which other processes do not add to; the best of a few rounds. */
function time(unit: string, size: number, rounds: number): number {
  const text = `一、${unit.repeat(Math.ceil(size / unit.length))}。`
  const block = { ...paragraph(text), marker: parseMarker(text, 'zh') }
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage()
    checkBlock(
      { block, language: 'zh', cues: allCues, source: () => text },
      blockRulesOn(severities),
      severities,
      new Map(),
    )
    allParticulars({ block, language: 'zh' })
    best = Math.min(best, process.cpuUsage(start).user / 1000)
  }
  return best
}

const small = 2_000
const times = 8
/** Quadratic growth would take 64 times as long; measurements waver. */
const most = 32

describe('the rules in a hostile block', () => {
  it('take time that grows with the text', () => {
    const pairs = units.flatMap((unit, index) =>
      [1, 11, 29].map((step) => unit + (units[(index + step) % units.length] ?? '')),
    )
    const growing = [...units, ...pairs].filter((unit) => {
      for (let rounds = 1; rounds <= 256; rounds *= 4) {
        const long = time(unit, small * times, rounds)
        if (long <= Math.max(time(unit, small, rounds), 0.2) * most) return false
      }
      return true
    })
    assert.deepEqual(growing, [])
  }).timeout(120_000)
})
