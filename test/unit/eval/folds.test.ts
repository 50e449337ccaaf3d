import assert from 'node:assert/strict'
import { foundInDraft } from '../../../server/scripts/eval/documents.ts'
import { foldOf } from '../../../server/scripts/eval/folds.ts'
import { grid } from '../../../server/scripts/eval/grid.ts'
import { countLocal } from '../../../server/scripts/eval/local-counts.ts'
import type { LocalReport } from '../../../server/scripts/eval/local-report.ts'
import { sameTexts } from '../../../server/scripts/eval/same-text.ts'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'

describe('folds', () => {
  it('are of about one size, and a group is always in the same', () => {
    const counts = [0, 0, 0, 0, 0]
    for (let index = 0; index < 1000; index++) {
      const fold = foldOf(`第${index}句`)
      counts[fold] = (counts[fold] ?? 0) + 1
    }
    assert.equal(foldOf('第1句'), foldOf('第1句'))
    assert.ok(
      counts.every((count) => count > 150 && count < 250),
      counts.join(),
    )
  })

  it('leave a text out together with its draft, or a copy of it under another name', () => {
    const text = (names: readonly string[]) => names.map((name) => `${name}应当建立公共数据资源目录。`).join('')
    const groups = sameTexts([
      { name: 'draft', text: text(['市数据局', '区数据局', '县数据局', '乡镇人民政府']) },
      { name: 'final', text: text(['市数据局', '区数据局', '县数据局', '街道办事处', '各类开发区']) },
      { name: 'other', text: text(['市教育局', '市水务局', '市民政局']) },
    ])
    assert.equal(groups.get('final'), groups.get('draft'))
    assert.notEqual(groups.get('other'), groups.get('draft'))
  })

  it('tell a random draft by the paragraphs whose documents are left out', () => {
    const unit = { line: 1, last: 1, chinese: true, dims: [], open: [] } as const
    const units = [
      { ...unit, doc: 'a', text: '引进高层次人才100名。' },
      { ...unit, doc: 'b', text: '建设公共数据开放平台。' },
    ]
    const draft = { text: `# 方案\n\n${units.map(({ text }) => text).join('\n\n')}\n`, units, missing: [] }
    const all = foundInDraft(draft, () => true, createAnalyzer)
    assert.ok(all.includes('talent') && all.includes('data'), all.join())
    assert.ok(!foundInDraft(draft, ({ doc }) => doc === 'a', createAnalyzer).includes('data'))
    assert.ok(!foundInDraft(draft, ({ doc }) => doc === 'b', createAnalyzer).includes('talent'))
  })
})

describe('counting whole documents', () => {
  it('counts warnings where they belong, what is told, and sets as read', () => {
    const document = (file: string, kind: string, concern: string) => ({ file, kind, concern, title: file })
    const report = (file: string, missing: LocalReport['missing'], kind: string | null): LocalReport => ({
      ...{ file, missing, kind, language: 'zh', judged: missing !== 'silent', covered: ['data'] },
    })
    const documents = [
      document('a', 'programme', 'full'),
      document('b', 'programme', 'narrow'),
      document('c', 'cover', '-'),
      document('d', 'programme', 'narrow'),
      document('e', 'cover', '-'),
    ]
    const reports = [
      report('a', 'warned', 'programme'),
      report('b', 'hint alone', 'programme'),
      report('c', 'hint alone', 'cover'),
      report('d', 'warned', 'programme'),
    ]
    const weak = { compute: 'weak', algorithm: 'weak', talent: 'no', institutions: 'no' } as const
    const counts = countLocal(documents, reports, [
      { file: 'a', dimensions: { data: 'yes', ...weak } },
      { file: 'b', dimensions: { data: 'no', ...weak } },
    ])
    const { warned, warnedRight, reported, reportedRight, sets, setsRight } = counts
    assert.deepEqual([warned, warnedRight, reported, reportedRight, sets, setsRight], [2, 1, 4, 2, 2, 1])
    assert.equal(counts.rows.get('cover')?.documents, 1)
    assert.equal(counts.kinds.get('programme, narrow')?.get('programme'), 2)
    assert.equal(counts.wrong.length, 3)
  })

  it('shows figures in columns', () => {
    assert.equal(grid('a', ['one', 'b'], [['row', [1, 200]]]), '  a    one    b\n  row    1  200')
  })
})
