import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { rules } from '../../../server/src/rules/index.ts'
import { examples } from './page-examples.ts'

const folder = path.join(import.meta.dirname, '../../../../server/src/rules')

describe('rule pages', () => {
  it('each rule has a folder with its page in both languages, and no folder is without a rule', () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    assert.deepEqual(folders.map(({ name }) => name).sort(), rules.map(({ id }) => id).sort())
    for (const { id } of rules)
      assert.deepEqual(readdirSync(path.join(folder, id)).sort(), ['page.md', 'page.zh-cn.md', 'rule.ts'])
  })

  it('rules are listed by id', () => {
    const ids = rules.map(({ id }) => id)
    assert.deepEqual(ids, [...ids].sort())
  })

  for (const rule of rules) {
    for (const page of [`${rule.id}/page.md`, `${rule.id}/page.zh-cn.md`]) {
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
