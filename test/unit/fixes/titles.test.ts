import assert from 'node:assert/strict'
import { fixTitle } from '../../../server/src/fixes/fix-title.ts'
import { fixesForDimension } from '../../../server/src/fixes/fixes-for-dimension.ts'
import { resolveFix } from '../../../server/src/fixes/resolve-fix.ts'
import type { DimensionId, Genre, Language } from '../../../server/src/framework/types.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { coverageOf } from './coverage-of.ts'

const plan =
  '# 某市行动计划\n\n## 一、主要任务\n\n（一）汇聚数据。建设目录。\n\n## 二、保障措施\n\n（一）加强领导。建立专班。\n'

function titles(text: string, dimension: DimensionId, genre: Genre, locale: Language): string[] {
  const draft = parseDraft(text)
  const coverage = coverageOf(genre)
  return fixesForDimension(draft, coverage, dimension).map((fix) => fixTitle(draft, coverage, fix, locale))
}

describe('titles of fixes', () => {
  it('say what is inserted, as which number', () => {
    assert.deepEqual(titles(plan, 'compute', 'plan', 'zh'), [
      '插入算力条款（二）：算力共享',
      '插入算力条款（二）：算力配置与调度',
      '插入算力条款（二）：算力布局',
      '新增一节：二、强化算力支撑',
      '标为不适用：算力',
    ])
  })

  it('are in the language of the reader, whatever that of the draft', () => {
    const [clause, , , section, none] = titles(plan, 'algorithm', 'plan', 'en')
    assert.match(clause ?? '', /^Insert an algorithms? clause: [a-z].*, as （二）$/)
    assert.equal(section, 'Add a section: 二、加强算法创新与应用')
    assert.match(none ?? '', /^Mark as not applicable: algorithms?$/)
  })

  it('leave the mark of 一、 out and name no number where there is none', () => {
    const measures = '# 某市若干措施\n\n一、开放场景。发布清单。\n\n二、引进人才。落实补贴。\n'
    assert.equal(titles(measures, 'compute', 'measures', 'zh')[0], '插入算力条款三：算力共享')
    const list = '# 某市方案\n\n## 主要任务\n\n- 建设目录。\n- 引进人才。\n'
    assert.equal(titles(list, 'compute', 'plan', 'zh')[0], '插入算力条款：算力共享')
  })

  it('tell a chapter from a section', () => {
    const law =
      '# 某市条例\n\n## 第一章 创新促进\n\n第一条 鼓励创新。\n\n## 第二章 附则\n\n第二条 本条例自公布之日起施行。\n'
    assert.ok(titles(law, 'compute', 'legislation', 'zh').includes('新增一章：第二章 算力基础设施'))
  })

  it('are those of the fixes resolved', () => {
    const draft = parseDraft(plan)
    const coverage = coverageOf('plan')
    for (const fix of fixesForDimension(draft, coverage, 'talent')) {
      assert.equal(resolveFix(draft, coverage, fix, 'zh')?.title, fixTitle(draft, coverage, fix, 'zh'))
    }
  })

  it('a fix with a template that does not exist is none', () => {
    const draft = parseDraft(plan)
    const fix = { kind: 'insert-clause', dimension: 'data', element: 'data.market', template: 'no.such' } as const
    assert.equal(resolveFix(draft, coverageOf('plan'), fix, 'zh'), null)
  })

  it('say that a number is to be checked where the paragraphs count themselves in words', () => {
    const counted = (...heads: readonly string[]): string =>
      `# 某市行动方案\n\n## 主要任务\n\n${heads.map((head) => `${head}建设公共平台。`).join('\n\n')}\n`
    const title = (text: string): string => titles(text, 'compute', 'plan', 'zh')[0] ?? ''
    const told = '插入算力条款：算力共享（不带序号，请核对位置和序号）'
    assert.equal(title(counted('一是', '二是')), told)
    assert.equal(title(counted('任务一：', '任务二：')), told)
    assert.equal(title(counted('R1.', 'R2.')), told)
    assert.equal(title(counted('重点工作：一是编制目录；二是')), told)
    assert.equal(title(counted('', '今年')), '插入算力条款：算力共享')
  })
})
