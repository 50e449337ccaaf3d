import assert from 'node:assert/strict'
import { type Bearing, bearingOf, type Shown } from '../../../server/src/explanation/bearing.ts'
import { scan } from '../../../server/src/facts/clause/tokens.ts'
import { dimensionIds, type Language } from '../../../server/src/framework/types.ts'
import { commitOutput, problemOutput } from '../../../server/src/weighing/weights/network.ts'

const compute: Shown = { about: 'topic', output: dimensionIds.indexOf('compute'), isFor: true }
const act: Shown = { about: 'act', output: commitOutput, isFor: true }
const lack: Shown = { about: 'act', output: problemOutput, isFor: true }

function bearing(words: string, shown: Shown, language: Language): Bearing {
  return bearingOf(
    words,
    scan(words, language).tokens.map(({ entry }) => entry),
    shown,
  )
}

function assertAll(words: readonly string[], wanted: Bearing, shown: Shown): void {
  for (const one of words) assert.equal(bearing(one, shown, /\p{Script=Han}/u.test(one) ? 'zh' : 'en'), wanted, one)
}

describe('words that are named as a reason', () => {
  it('for a dimension: its terms alone', () => {
    assertAll(['智能算力', '公共算力平台', 'GPU cluster', 'computing centre'], 'known', compute)
    assertAll(
      ['竹片', 'boatyards', '下表', '数据', 'datasets', 'up', 'half', '1,100', '三季度', '每年', '清', 'the', '2027'],
      'none',
      compute,
    )
  })

  it('for an act: verbs alone', () => {
    assertAll(['建设', '支持', 'fund', 'must'], 'known', act)
    assertAll(['竹片', '三季度', '科院', 'up', '1,100'], 'none', act)
    assertAll(['已建成', 'has been'], 'known', { ...act, isFor: false })
    assertAll(['竹片', 'civil', '建设'], 'none', { ...act, isFor: false })
  })

  it('for a lack: words that themselves say so', () => {
    assertAll(['不足', 'shortage of'], 'known', lack)
    assertAll(['找不出三个', 'cannot be found'], 'plain', lack)
    assertAll(['Staff', '柜子', '清', 'same'], 'none', lack)
  })
})
