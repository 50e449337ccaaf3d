import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import type { Finding } from '../../../server/src/findings/finding.ts'

const findings = (text: string): readonly Finding[] =>
  createAnalyzer()
    .analyze(text)
    .findings.filter(({ rule }) => rule === 'missing-dimension')

const plan = (...tasks: readonly string[]): string =>
  ['# Riverton AI and Data Innovation Plan', '', '## 2. Actions', ...tasks.flatMap((task) => ['', task])].join('\n')
const others = [
  'The Data Office will publish twelve open datasets.',
  'The city will build a computing centre and let start-ups rent it.',
  'The university will train 200 AI engineers a year.',
  'The council will reward public servants who report failed experiments.',
]

describe('missing-dimension', () => {
  it('warns where nothing comes near a measure', () => {
    const [finding, ...more] = findings(plan(...others))
    assert.equal(more.length, 0)
    assert.deepEqual([finding?.severity, finding?.message.key], ['warning', 'missing'])
  })

  it('does not take a question for a measure', () => {
    const asked = findings(plan(...others, 'Should the agency fund the development of foundation models?'))
    assert.deepEqual(
      asked.map(({ dimensions }) => dimensions),
      [['algorithm']],
    )
    assert.deepEqual(findings(plan(...others, 'The agency will fund the development of foundation models.')), [])
  })
})
