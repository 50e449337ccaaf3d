import assert from 'node:assert/strict'
import type { DocumentReading } from '../../../server/scripts/eval/readings.ts'
import type { ReadSentence } from '../../../server/scripts/eval/sentence-counts.ts'
import { confusion, countSentences, mistakes, outcomeOf } from '../../../server/scripts/eval/sentence-counts.ts'
import { readSentenceFile } from '../../../server/scripts/train/sentence-file.ts'

const elements = new Set(['data.market', 'data.quality', 'talent.training'])
const nothing: DocumentReading = { measures: [], problems: [], mentions: [] }

function told(line: string, reading: Partial<DocumentReading>): ReadSentence {
  const [sentence] = readSentenceFile(`${line} | 一句话。`, 'x', 'zh', elements).sentences
  assert.ok(sentence)
  return { sentence, reading: { ...nothing, ...reading } }
}
const dataMarket = { dimension: 'data', element: 'data.market' } as const
const talent = { dimension: 'talent', element: null } as const

describe('counting told sentences', () => {
  it('counts measures by dimension, negatives taken for measures, and elements found', () => {
    const counts = countSentences([
      told('data.market, talent.training', { measures: [dataMarket] }),
      told('data.quality', { measures: [dataMarket, talent] }),
      told('mention: data', { measures: [dataMarket] }),
      told('other', { mentions: ['data'] }),
    ])
    assert.deepEqual(counts.tallies.data, { right: 2, tooMany: 1, missed: 0 })
    assert.deepEqual(counts.tallies.talent, { right: 0, tooMany: 1, missed: 1 })
    const { found, wanted, negatives, takenForMeasures, elements: all, elementsFound } = counts
    assert.deepEqual([found, wanted, negatives, takenForMeasures, all, elementsFound], [2, 3, 2, 1, 3, 1])
  })

  it('counts what a reader doubts neither way', () => {
    const { tallies, takenForMeasures } = countSentences([
      told('talent.training, data.market?', { measures: [dataMarket] }),
      told('mention: talent, data?', { measures: [dataMarket] }),
    ])
    assert.deepEqual(tallies.data, { right: 0, tooMany: 0, missed: 0 })
    assert.equal(takenForMeasures, 0)
  })

  it('tells as what a sentence is told, at most', () => {
    assert.equal(outcomeOf(told('mention: data', { measures: [dataMarket, talent] })), 'measure')
    assert.equal(outcomeOf(told('other', { measures: [talent] })), 'elsewhere')
    assert.equal(outcomeOf(told('problem: data', { problems: ['data'], mentions: ['talent'] })), 'problem')
    assert.equal(outcomeOf(told('data', { mentions: ['data'] })), 'mention')
    assert.equal(confusion([told('data', {}), told('data', {})]).get('measure')?.nothing, 2)
  })

  it('names what is too many and what is missed', () => {
    assert.deepEqual(mistakes(told('data.market', { measures: [talent] })), ['-data', '+talent'])
    assert.deepEqual(mistakes(told('mention: data', { mentions: ['talent'] })), [])
  })
})
