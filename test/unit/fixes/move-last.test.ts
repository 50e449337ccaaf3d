import assert from 'node:assert/strict'
import { type Direction, moveClause } from '../../../server/src/fixes/move-clause.ts'
import { withEdits } from '../../../server/src/text/document/edit.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'

/** The draft after the provision at `|` has been moved; why not, if it is not. */
function moved(marked: string, direction: Direction, format: 'plain' | 'markdown' = 'plain'): string {
  const text = marked.replace('|', '')
  const result = moveClause(parseDraft(text, { format }), marked.indexOf('|'), direction)
  return 'refused' in result ? result.refused : withEdits(text, result.edits)
}

/** The same draft with its last two clauses, in their old order (the cursor in the second) and in the new one. */
function assertMovedUp(draft: (clauses: string) => string, old: string, fresh: string, format?: 'markdown'): void {
  assert.equal(moved(draft(old), 'up', format), draft(fresh))
  // With the cursor at the end of the first line, down leads to the same.
  assert.equal(moved(draft(old.replace('|', '').replace('\n', '|\n')), 'down', format), draft(fresh))
}

describe('the last provision moved', () => {
  it('leaves 特此通知, the list of annexes and the signature behind both', () => {
    assertMovedUp(
      (clauses) => `关于开放公共数据的通知

各部门：

　　现通知如下：

　　一、建设平台。市数据局建设平台。

${clauses}

　　特此通知。

　　附件：任务分工表

　　　　　　　　　　　　　　　滨江市数据局
　　　　　　　　　　　　　　　2026年5月6日

　　（此件公开发布）

附件

任务分工表

一、建设平台　市数据局
二、编制目录　市数据局
三、评估成效　市数据局
`,
      '　　二、编制目录。市数据局编制目录。\n\n　　三、评估|成效。市数据局每年评估。',
      '　　二、评估成效。市数据局每年评估。\n\n　　三、编制目录。市数据局编制目录。',
    )
  })

  it('leaves the list of annexes and the annexes behind both', () => {
    for (const [word, several] of [
      ['Annex', 'Annexes'],
      ['Appendix', 'Appendices'],
      ['Enclosure', 'Enclosures'],
    ] as const)
      assertMovedUp(
        (clauses) =>
          `# Harbour Data Plan\n\n${clauses}\n\n${several}:\n${word} 1: Form\n${word} 2: Data\n\n## ${word} 1: Form\n\n1. Name.\n\n## ${word} 2: Data\n\n1. Maps.\n`,
        '## 1. Purpose\n\nData are opened.\n\n## 2. Act|ions\n\nThe Office trains staff.',
        '## 1. Actions\n\nThe Office trains staff.\n\n## 2. Purpose\n\nData are opened.',
        'markdown',
      )
  })

  it('leaves the closing of a memorandum behind both', () => {
    assertMovedUp(
      (clauses) => `# Memorandum on Data

This memorandum sets out a program.

1. Data. The Office will publish lists.

${clauses}

Please send questions on items 1 to 3 to my office.

Jane Roe
Mayor of Riverton

cc: City Council
`,
      '2. Models. The Office will fund models.\n\n3. Skills. The Board will |train engineers.',
      '2. Skills. The Board will train engineers.\n\n3. Models. The Office will fund models.',
      'markdown',
    )
  })

  it('takes “and” to the one that is then before the last', () => {
    assertMovedUp(
      (clauses) => `# Council: Resolution on Data

RESOLVED, That the State—

(a) shall publish lists;

${clauses}

RESOLVED FURTHER, That the agencies named in paragraphs (a) through (c) report each year.

ADOPTED May 4, 2026.

John Roe, Chair
`,
      '(b) shall fund models; and\n\n(c) shall |train engineers.',
      '(b) shall train engineers; and\n\n(c) shall fund models.',
      'markdown',
    )
  })

  it('leaves a sentence about the list and the entry into force behind both', () => {
    assertMovedUp(
      (clauses) => `# 滨江市若干措施

制定如下措施：

1. 开放数据。每年开放目录。
${clauses}

上述3条措施由市数据局负责解释。

本措施自2026年7月1日起施行。
`,
      '2. 发放算力券。每家十万元。\n3. 支持|研发。每项三十万元。',
      '2. 支持研发。每项三十万元。\n3. 发放算力券。每家十万元。',
      'markdown',
    )
  })

  it('leaves a sentence about the list where its section goes on', () => {
    assertMovedUp(
      (clauses) => `# 滨江市行动方案

## 一、重点任务

（一）开放数据。市数据局编制目录。

${clauses}

以上任务由市数据局牵头。

## 二、保障措施

加强领导。
`,
      '（二）建设平台。市数据局建设平台。\n\n（三）培养|人才。市教育局培养人才。',
      '（二）培养人才。市教育局培养人才。\n\n（三）建设平台。市数据局建设平台。',
      'markdown',
    )
  })

  it('takes along its own paragraphs where the others have some', () => {
    assertMovedUp(
      (clauses) => `滨江市行动方案

一、开放数据。市数据局编制目录。

目录按年更新。

${clauses}

滨江市数据局
2026年5月6日
`,
      '二、建设平台。市数据局建设平台。\n\n平台分两期建设。\n\n三、培养|人才。市教育局培养人才。\n\n人才按需引进。',
      '二、培养人才。市教育局培养人才。\n\n人才按需引进。\n\n三、建设平台。市数据局建设平台。\n\n平台分两期建设。',
    )
  })

  it('takes along an indented paragraph of a Markdown item', () => {
    assert.equal(
      moved(
        '# 措施\n\n1. 建设平台；开放数据。\n\n2. 编制|目录；每年更新。\n\n   目录按年公布。\n\n由市数据局解释。\n',
        'up',
        'markdown',
      ),
      '# 措施\n\n1. 编制目录；每年更新。\n\n   目录按年公布。\n\n2. 建设平台；开放数据。\n\n由市数据局解释。\n',
    )
  })

  it('takes along the paragraphs of an article', () => {
    assert.equal(
      moved(
        '办法\n\n第一条　建设平台。\n\n第二条　编制|目录。\n\n前款规定的目录按年公布。\n\n滨江市数据局\n2026年5月6日\n',
        'up',
      ),
      '办法\n\n第一条　编制目录。\n\n前款规定的目录按年公布。\n\n第二条　建设平台。\n\n滨江市数据局\n2026年5月6日\n',
    )
  })

  it('is none where the cursor is in the signature', () => {
    const draft = '办法\n\n一、建设平台，每年评估。\n\n二、编制目录，每年公布。\n\n滨江市|数据局\n2026年5月6日\n'
    assert.equal(moved(draft, 'up'), 'none')
  })
})

describe('the last section moved', () => {
  const plan = (sections: string): string => `# 滨江市实施方案

**一、总体要求**

坚持开放。

${sections}

滨江市人民政府办公厅
2026年4月8日
`

  it('leaves signature and date at the end', () => {
    assertMovedUp(
      plan,
      '**二、开放数据**\n\n（一）编制目录。市数据局编制目录。\n\n**三、优化|环境**\n\n（二）健全标准。市场监管局制定标准。',
      '**二、优化环境**\n\n（一）健全标准。市场监管局制定标准。\n\n**三、开放数据**\n\n（二）编制目录。市数据局编制目录。',
      'markdown',
    )
  })

  it('leaves the list of annexes at the end', () => {
    const draft = (sections: string): string =>
      `滨江市实施方案\n\n一、总体要求\n\n坚持开放。\n\n${sections}\n\n附件：1．任务分工\n　　　2．名词解释\n`
    assertMovedUp(
      draft,
      '二、重点任务\n\n（一）编制目录。市数据局编制目录。\n\n三、保障|措施\n\n（一）加强领导。市政府统筹。\n\n（二）强化考核。按年考核。',
      '二、保障措施\n\n（一）加强领导。市政府统筹。\n\n（二）强化考核。按年考核。\n\n三、重点任务\n\n（一）编制目录。市数据局编制目录。',
    )
  })

  it('takes along what it says of its entry into force', () => {
    assert.match(
      moved('# 措施\n\n## 一、任务\n\n编制目录。\n\n## 二、附|则\n\n本措施自发布之日起施行。\n', 'up', 'markdown'),
      /^# 措施\n\n## 一、附则\n\n本措施自发布之日起施行。\n\n## 二、任务\n\n编制目录。\n$/,
    )
  })
})
