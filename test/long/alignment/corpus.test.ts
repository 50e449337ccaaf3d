import assert from 'node:assert/strict'
import { join } from 'node:path'
import { alignmentScores, toldTasks } from '../../../server/scripts/eval/alignment.ts'
import { describeWithShared } from '../../unit/shared.ts'

describeWithShared('tasks of real parent documents', (shared) => {
  it('are told as a reader told them, in families that were tuned on and in others', function () {
    this.timeout(60_000)
    const told = toldTasks(join(shared, 'corpus'))
    const f1 = (half: string): number => alignmentScores(told.filter((one) => one.half === half)).f1
    assert.ok(told.length >= 60)
    assert.ok(f1('tuning') >= 0.88, `tuning: ${f1('tuning')}`)
    assert.ok(f1('held-out') >= 0.8, `held out: ${f1('held-out')}`)
  })
})
