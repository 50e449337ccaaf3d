import assert from 'node:assert/strict'
import { renumberingOfDraft } from '../../../server/src/fixes/renumber-draft.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { before, insertsClause, show } from './marked.ts'

describe('a number in brackets without a word for its unit', () => {
  const plan = (words: string): string => `# 滨江市行动计划

## 一、主要任务

（一）建设数据集。建设数据目录。

（二）培养人才。落实补贴。{+

（三）共享算力。开放算力【数量】卡时，按月公布。+}

（[-三-]{+四+}）推广应用。${words}

## 二、保障措施

（一）加强组织。建立专班。
`

  it('follows the provision where words refer to it, alone or in a list', () => {
    for (const words of [
      '按照（二）的要求开展试点。',
      '开展试点，详见（[-三-]{+四+}）。',
      '开展试点，详见（二）、（[-三-]{+四+}）。',
      '开展试点（见（[-三-]{+四+}））。',
      '根据（[-三-]{+四+}）规定开展试点。',
    ])
      insertsClause(plan(words), { measure: '落实补贴' })
  })

  it('is left where it counts something else, or belongs to another document', () => {
    for (const words of ['分步推进：（三）公示。', '详见《办法》（三）。', '开展第（[-三-]{+四+}）项。'])
      insertsClause(plan(words), { measure: '落实补贴' })
  })

  it('follows an item of an English list', () => {
    const list = (words: string): string => `# Data Plan

## Measures

The Council will:

(a) publish its datasets;

(b) train 200 teachers;

([-d-]{+c+}) share computing capacity;

([-e-]{+d+}) report each year.

## Delivery

${words}
`
    for (const words of [
      'The Board checks item (b) and items (a) and ([-e-]{+d+}).',
      'The Board checks item ([-d-]{+c+}) of this plan and item (d) of the Charter.',
      'The Board checks items (b) and (d) of the Charter.',
    ]) {
      const sample = list(words)
      const draft = parseDraft(before(sample), { format: 'markdown' })
      const renumbering = renumberingOfDraft(draft)
      assert.equal('edits' in renumbering ? show(draft.text, renumbering.edits) : renumbering.dangling, sample)
    }
  })
})
