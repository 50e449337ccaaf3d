import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { rules } from '../../../server/src/rules/index.ts'
import { examples } from './page-examples.ts'

const folder = path.join(import.meta.dirname, '../../../../server/src/rules')

describe('rule pages', () => {
  it('there is a page in each language for each rule, and none without a rule', () => {
    const expected = rules.flatMap(({ id }) => [`${id}.md`, `${id}.zh-cn.md`])
    assert.deepEqual(
      readdirSync(folder)
        .filter((file) => file.endsWith('.md'))
        .sort(),
      expected.sort(),
    )
  })

  it('rules are listed by id', () => {
    const ids = rules.map(({ id }) => id)
    assert.deepEqual(ids, [...ids].sort())
  })

  for (const rule of rules) {
    for (const page of [`${rule.id}.md`, `${rule.id}.zh-cn.md`]) {
      describe(page, () => {
        const samples = examples(path.join(folder, page))

        it('shows what is flagged and what is accepted', () => {
          assert.ok(samples.some(({ flagged }) => flagged) && samples.some(({ flagged }) => !flagged))
        })

        for (const { line, text, spans, dimensions } of samples) {
          it(`the example at line ${line}`, () => {
            const severities = rule.severity === 'off' ? { [rule.id]: 'hint' as const } : {}
            const { findings } = createAnalyzer().analyze(text, { severities })
            const found = findings.filter((finding) => finding.rule === rule.id)
            const places = [...new Set(found.map(({ span }) => text.slice(span.start, span.end)))]
            assert.deepEqual(
              places,
              spans.map(({ start, end }) => text.slice(start, end)),
            )
            assert.deepEqual([...new Set(found.flatMap((finding) => finding.dimensions ?? []))], dimensions)
          })
        }
      })
    }
  }
})
