import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { clauseEdits } from '../../../server/src/fixes/clause-edits.ts'
import { fixesForDimension } from '../../../server/src/fixes/fixes-for-dimension.ts'
import { resolveFix } from '../../../server/src/fixes/resolve-fix.ts'
import { clauseTemplates } from '../../../server/src/fixes/templates/templates.ts'
import { dimensionOf } from '../../../server/src/framework/framework.ts'
import {
  type DimensionId,
  dimensionIds,
  type TemplateForm,
  templateForms,
} from '../../../server/src/framework/types.ts'
import { withEdits } from '../../../server/src/text/document/edit.ts'

/** A draft of each form that has a title and one measure of no dimension. */
const drafts: Readonly<Record<TemplateForm, string>> = {
  programme: `# 某市人工智能创新发展行动计划

## 一、总体要求

坚持问题导向。

## 二、重点任务

（一）修缮道路。修缮两条园区道路，年底前通车。

## 三、保障措施

（一）加强领导。市领导每月调度一次。
`,
  legislation: `# 某市人工智能产业促进条例

## 第一章 总则

第一条 为了促进人工智能产业发展，结合本市实际，制定本条例。

## 第二章 促进措施

第二条 市人民政府应当修缮通往园区的道路。

## 第三章 附则

第三条 本条例自2027年1月1日起施行。
`,
  measures: `# 某市支持人工智能创新发展若干措施

一、支持道路修缮。对修缮园区道路的单位给予最高100万元补助。（责任单位：市工信局）

本措施自2027年1月1日起施行，有效期3年。
`,
  act: `# Order on Advancing Artificial Intelligence

Section 1. Purpose. Two parks lie far from the road.

Sec. 2. Roads. The Secretary shall repair the roads to two parks.

Sec. 3. General Provisions. The ministry pays for it.
`,
  plan: `# National AI Strategy and Action Plan

## Context

The country is large.

## Actions

### Repair roads

The ministry will repair the roads to two parks.

## Conclusion

The ministry will report.
`,
}

function measuresOf(text: string, dimension: DimensionId): number {
  return createAnalyzer().analyze(text).coverage.dimensions[dimension].measures
}

describe('a clause inserted, its slots still to be filled in', () => {
  for (const form of templateForms) {
    it(`covers its dimension: every template for ${form}`, () => {
      const { draft, coverage } = createAnalyzer().analyze(drafts[form])
      const open = clauseTemplates.filter((clause) => {
        if (clause.form !== form) return false
        const dimension = dimensionOf(clause.element)
        return measuresOf(withEdits(draft.text, clauseEdits(draft, coverage, dimension, clause)), dimension) === 0
      })
      assert.deepEqual(
        open.map(({ id }) => id),
        [],
      )
    })
  }
})

describe('a clause inserted', () => {
  it('is mostly told as the element that it is about', () => {
    const told = clauseTemplates.filter((clause) => {
      const { draft, coverage } = createAnalyzer().analyze(drafts[clause.form])
      const dimension = dimensionOf(clause.element)
      const after = withEdits(draft.text, clauseEdits(draft, coverage, dimension, clause))
      return (createAnalyzer().analyze(after).coverage.dimensions[dimension].elements[clause.element] ?? 0) > 0
    })
    assert.ok(told.length >= 0.9 * clauseTemplates.length, `${told.length} of ${clauseTemplates.length}`)
  })

  // Rules on research data are about data too, and compute for a team of researchers is compute.
  it('hardly ever counts in a dimension that is not its own', () => {
    const counted = clauseTemplates.filter((clause) => {
      const { draft, coverage } = createAnalyzer().analyze(drafts[clause.form])
      const dimension = dimensionOf(clause.element)
      const after = createAnalyzer().analyze(withEdits(draft.text, clauseEdits(draft, coverage, dimension, clause)))
      return dimensionIds.some(
        (id) => id !== dimension && after.coverage.dimensions[id].measures > coverage.dimensions[id].measures,
      )
    })
    assert.ok(counted.length <= 0.1 * clauseTemplates.length, counted.map(({ id }) => id).join(' '))
  })
})

describe('a fix applied', () => {
  for (const form of templateForms) {
    for (const dimension of dimensionIds) {
      it(`settles a missing dimension: ${dimension} in ${form}`, () => {
        const { draft, coverage } = createAnalyzer().analyze(drafts[form])
        assert.notEqual(coverage.dimensions[dimension].status, 'covered')
        for (const fix of fixesForDimension(draft, coverage, dimension)) {
          const resolved = resolveFix(draft, coverage, fix, draft.language)
          assert.ok(resolved)
          const after = createAnalyzer().analyze(withEdits(draft.text, resolved.edits))
          const expected = fix.kind === 'not-applicable' ? 'not-applicable' : 'covered'
          assert.equal(after.coverage.dimensions[dimension].status, expected, resolved.title)
          assert.equal(after.draft.language, draft.language)
          const named = after.findings.filter(
            (finding) => finding.rule === 'missing-dimension' && finding.dimensions?.includes(dimension),
          )
          assert.deepEqual(named, [])
        }
      })
    }
  }
})
