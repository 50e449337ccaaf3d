import assert from 'node:assert/strict'
import { dimensionsOf } from '../../../server/src/fixes/templates/heading-topic.ts'

describe('what a heading is about', () => {
  it('is told by the dimension it names', () => {
    assert.deepEqual(dimensionsOf('夯实数据基础', 'zh'), ['data'])
    assert.deepEqual(dimensionsOf('数据、算力与算法协同', 'zh').sort(), ['algorithm', 'compute', 'data'])
    assert.deepEqual(dimensionsOf('Computing and skills', 'en').sort(), ['compute', 'talent'])
  })

  it('is not told by words that mean something else', () => {
    assert.deepEqual(dimensionsOf('建设绿色数据中心', 'zh'), ['compute'])
    assert.deepEqual(dimensionsOf('加强社会治理', 'zh'), [])
    assert.deepEqual(dimensionsOf('AI data centers', 'en'), ['compute'])
    assert.deepEqual(dimensionsOf('Updates', 'en'), [])
    assert.deepEqual(dimensionsOf('组织实施', 'zh'), [])
  })
})
