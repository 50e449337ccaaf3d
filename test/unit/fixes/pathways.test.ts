import assert from 'node:assert/strict'
import { type Analysis, createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import type { Finding, Fix } from '../../../server/src/findings/finding.ts'
import { listFixes } from '../../../server/src/fixes/list-fixes.ts'
import { resolveFix } from '../../../server/src/fixes/resolve-fix.ts'
import { findSlots } from '../../../server/src/fixes/templates/slots.ts'
import { pathwayTemplates } from '../../../server/src/fixes/templates/templates.ts'
import { framework } from '../../../server/src/framework/framework.ts'
import { type TemplateForm, templateForms } from '../../../server/src/framework/types.ts'
import { withEdits } from '../../../server/src/text/document/edit.ts'

/** Drafts of each form that act on data, compute and algorithms apart, and on no enterprise. */
const drafts: Readonly<Record<TemplateForm, string>> = {
  programme: `# 某市人工智能创新发展行动计划

## 一、重点任务

（一）汇聚数据。建设医疗领域的高质量数据集。

（二）提供算力。建设市级算力公共服务平台，面向高校开放。

（三）攻关算法。支持高校研发科学大模型。
`,
  legislation: `# 某市人工智能产业促进条例

## 第一章 促进措施

第一条 市数据主管部门应当建设公共数据开放平台。

第二条 市人民政府应当建设算力公共服务平台。

第三条 市科技主管部门应当支持高校研发大模型。
`,
  measures: `# 某市支持人工智能创新发展若干措施

一、开放公共数据。建设公共数据专区，每季度公布数据目录。（责任单位：市数据局）

二、建设算力平台。对算力公共服务平台给予最高100万元补助。（责任单位：市发展改革委）

三、研发大模型。支持高校研发大模型，每个最高200万元。（责任单位：市科技局）
`,
  act: `# Order on Advancing Artificial Intelligence

Section 1. Data. The Secretary shall publish open datasets for health research.

Sec. 2. Compute. The Secretary shall build a shared computing center.

Sec. 3. Models. The Secretary shall develop foundation models.
`,
  plan: `# National AI Action Plan

## 1. Actions

The ministry will publish open datasets for health research.

The ministry will build a shared computing centre.

The ministry will fund the development of foundation models.
`,
}

function isForPathway(fix: Fix): boolean {
  return fix.kind === 'insert-clause' && fix.template.startsWith('path.')
}

function offered({ draft, coverage }: Analysis, found: readonly Finding[]): Fix[] {
  return found.flatMap(({ remedies }) => listFixes(draft, coverage, remedies))
}

function findings(text: string, rule: string) {
  const analysis = createAnalyzer().analyze(text)
  return { analysis, found: analysis.findings.filter((finding) => finding.rule === rule) }
}

describe('clauses for pathways', () => {
  it('there is one for each form, named after its pathway', () => {
    const ids = ['path.synergy', 'path.enterprise'].flatMap((id) => templateForms.map((form) => `${id}.${form}`))
    assert.deepEqual(pathwayTemplates.map(({ id }) => id).sort(), ids.sort())
    for (const { pathway } of pathwayTemplates) assert.ok(framework.pathways.some(({ id }) => id === pathway))
  })

  it('have known slots', () => {
    for (const { id, text } of pathwayTemplates) {
      const brackets = text.match(/【[^】]*】/g) ?? []
      assert.deepEqual(
        brackets,
        findSlots(text).map(({ start, end }) => text.slice(start, end)),
        id,
      )
      assert.ok(brackets.length > 0, id)
    }
  })

  for (const form of templateForms) {
    for (const rule of ['missing-synergy', 'missing-pathway']) {
      it(`settle ${rule} in ${form}`, () => {
        const { analysis, found } = findings(drafts[form], rule)
        const fix = offered(analysis, found).find(isForPathway)
        assert.ok(fix, JSON.stringify(analysis.coverage.dimensions))
        const resolved = resolveFix(analysis.draft, analysis.coverage, fix, analysis.draft.language)
        assert.ok(resolved)
        assert.match(resolved.title, /协同支撑|企业为核心|joined|centre of innovation/)
        const after = findings(withEdits(drafts[form], resolved.edits), rule)
        assert.deepEqual(offered(after.analysis, after.found).filter(isForPathway), [], resolved.title)
      })
    }
  }
})
