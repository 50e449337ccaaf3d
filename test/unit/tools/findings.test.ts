import assert from 'node:assert/strict'
import { chinese, english } from '../../protocol/samples.ts'
import { ask, marked, type PlaceOfTest, refused } from './ask.ts'

interface FindingsResult {
  readonly total: number
  readonly findings: readonly {
    readonly rule: string
    readonly severity: string
    readonly message: string
    readonly place: PlaceOfTest
    readonly text: string
    readonly sources: readonly string[]
    readonly fixes: readonly {
      readonly title: string
      readonly editsNotListed: number
      readonly edits: readonly { readonly place: PlaceOfTest; readonly text: string }[]
    }[]
  }[]
  readonly notListed: number
  readonly paper: string
}

const findings = (text: string, input: unknown = {}, reader: 'zh' | 'en' = 'zh') =>
  ask<FindingsResult>('wenheng_findings', text, input, reader)

describe('the tool that lists findings', () => {
  it('gives each with its rule, words, sources and fixes', () => {
    const { findings: found, paper } = findings(chinese, { rule: 'missing-dimension' })
    const talent = found.find(({ message }) => message.includes('人才'))
    assert.ok(talent)
    assert.equal(talent.text, '二、重点任务')
    assert.match(talent.sources[0] ?? '', /^第四部分/)
    assert.match(talent.fixes[0]?.title ?? '', /^插入人才条款（四）：/)
    assert.match(paper, /《.+》$/)
  })

  it('gives it in English for a reader of English', () => {
    const [first] = findings(english, { rule: 'missing-dimension' }, 'en').findings
    assert.match(first?.message ?? '', /^[A-Z][^\p{Script=Han}]+\.$/u)
  })

  it('gives the edits of a fix that a rule knows', () => {
    const { text, words } = marked(chinese.replace('向科研机构开放', '向科研机构开放⟦,⟧每年更新'))
    const [found] = findings(text, { rule: 'half-width-mark' }).findings
    const [edit] = found?.fixes[0]?.edits ?? []
    assert.ok(edit)
    assert.equal(text.slice(edit.place.start, edit.place.end), words)
    assert.equal(edit.text, '，')
  })

  it('lists no more than a hundred edits of one fix, and says how many there are', () => {
    const text = `# 滨江市行动计划\n\n${'市数据局建设数据集,并开放。\n\n'.repeat(130)}`
    const [found] = findings(text, { rule: 'half-width-mark' }).findings
    const [fix] = found?.fixes ?? []
    assert.deepEqual([fix?.edits.length, fix?.editsNotListed], [100, 30])
  })

  it('keeps to the severity and the number that are asked for, and says what it left out', () => {
    const all = findings(chinese)
    const grave = findings(chinese, { severity: 'warning' })
    assert.ok(grave.total > 0 && grave.total < all.total)
    assert.ok(grave.findings.every(({ severity }) => severity === 'warning' || severity === 'error'))
    const one = findings(chinese, { limit: 1 })
    assert.equal(one.findings.length, 1)
    assert.equal(one.notListed, all.total - 1)
  })

  it('knows no rule that there is not', () => {
    assert.equal(refused('wenheng_findings', chinese, { rule: 'mising' }), '没有“mising”这条规则。')
    assert.equal(refused('wenheng_findings', chinese, { rule: 'mising' }, 'en'), 'There is no rule “mising”.')
  })
})
