import assert from 'node:assert/strict'
import { identifyingTitle } from '../../../server/src/coverage/kind/document-title.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'

const lines = (stated: string, body: string): readonly string[] =>
  identifyingTitle(parseDraft(`---\ntitle: ${stated}\n---\n\n${body}\n`)).lines

describe('the title in front matter', () => {
  it("gives way where the draft's own names a kind and a subject", () => {
    assert.deepEqual(
      lines('实施意见（征求意见稿）', '# 临川市关于推进人工智能创新应用的实施意见\n\n## 一、任务\n\n建设平台。'),
      ['临川市关于推进人工智能创新应用的实施意见'],
    )
    assert.deepEqual(lines('Report to the board', '# National AI Strategy\n\n## Purpose\n\nWe act.'), [
      'National AI Strategy',
    ])
  })

  it("follows the draft's own where that says less", () => {
    assert.deepEqual(lines('临川市人工智能实施意见', '# 实施意见\n\n## 一、任务\n\n建设平台。'), [
      '实施意见',
      '临川市人工智能实施意见',
    ])
    assert.deepEqual(lines('Memorandum on Artificial Intelligence', 'SUBJECT: Leadership\n\nAgencies will act.'), [
      'SUBJECT: Leadership',
      'Memorandum on Artificial Intelligence',
    ])
  })

  it('serves where the draft has none', () => {
    assert.deepEqual(lines('Launching the Mission', 'Section 1. Purpose. We act.\n\nSec. 2. Policy. We act.'), [
      'Launching the Mission',
    ])
  })
})
