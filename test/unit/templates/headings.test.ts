import assert from 'node:assert/strict'
import { dimensionsInHeading } from '../../../server/src/fixes/templates/heading-topic.ts'

describe('what a heading is about', () => {
  it('is told by the dimension it names', () => {
    assert.deepEqual(dimensionsInHeading('夯实数据基础', 'zh'), ['data'])
    assert.deepEqual(dimensionsInHeading('数据、算力与算法协同', 'zh').sort(), ['algorithm', 'compute', 'data'])
    assert.deepEqual(dimensionsInHeading('Computing and skills', 'en').sort(), ['compute', 'talent'])
  })

  it('is not told by words that mean something else', () => {
    assert.deepEqual(dimensionsInHeading('建设绿色数据中心', 'zh'), ['compute'])
    assert.deepEqual(dimensionsInHeading('加强社会治理', 'zh'), [])
    assert.deepEqual(dimensionsInHeading('AI data centers', 'en'), ['compute'])
    assert.deepEqual(dimensionsInHeading('Updates', 'en'), [])
    assert.deepEqual(dimensionsInHeading('组织实施', 'zh'), [])
  })
})
