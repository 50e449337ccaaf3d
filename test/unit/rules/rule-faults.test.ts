import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { createFaultLog } from '../../../server/src/lsp/session/fault-log.ts'
import { rules } from '../../../server/src/rules/index.ts'
import type { Rule } from '../../../server/src/rules/rule.ts'

const text = `# 星湾市人工智能发展方案

## 一、主要任务

（一）建设数据集。由【牵头单位】,开放数据集三十个。

（二）攻关算法。按照本方案第九条发布算法榜单,资助二十个项目。

<!-- wenheng-disable no-such-rule -->
`

/** Runs something while the rule throws. */
function whileThrowing<Result>(rule: Rule, run: () => Result): Result {
  const { check } = rule
  const broken: { check: unknown } = rule
  broken.check = () => {
    throw new Error('broken on purpose')
  }
  try {
    return run()
  } finally {
    broken.check = check
  }
}

describe('a rule that throws', () => {
  const severities = Object.fromEntries(rules.map(({ id }) => [id, 'warning' as const]))
  const analyse = () => createAnalyzer().analyze(text, { severities, judge: 'always' })
  const whole = analyse().findings

  it('loses its own findings and no other, whichever it is', () => {
    for (const rule of rules) {
      const { findings, faults } = whileThrowing(rule, () => {
        const analysis = analyse()
        return { findings: analysis.findings, faults: [...analysis.faults.keys()] }
      })
      const others = whole.filter(({ rule: of }) => of !== rule.id && of !== 'directive-unused')
      assert.deepEqual(
        findings.filter(({ rule: of }) => of !== 'directive-unused'),
        others,
        rule.id,
      )
      assert.ok(faults.every((id) => id === rule.id))
    }
    assert.ok(new Set(whole.map(({ rule }) => rule)).size > 3)
  })

  it('is logged once, with its name and the version', () => {
    const lines: string[] = []
    const log = createFaultLog({ console: { error: (line: string) => lines.push(line) } as never }, '9.9.9')
    const faults = new Map([['long-clause', new Error('broken on purpose')]])
    for (let keystroke = 0; keystroke < 3; keystroke++) log({ faults })
    assert.equal(lines.length, 1)
    assert.match(lines[0] ?? '', /long-clause of Wenheng 9\.9\.9 failed.*broken on purpose/)
  })
})
