import { insertsClause } from './marked.ts'

describe('a clause is laid out like its neighbours', () => {
  it('without emphasis that it would not close', () =>
    insertsClause(`# Harbour Data Plan

## Actions

- [ ] **B-one** The Office will open a register.
- [ ] **B-two** The Office will open its maps.{+
- [ ] The 【lead agency】 shall share computing capacity.+}

## Review

The plan is reviewed in 2029.
`))

  it('with the dash behind its number', () =>
    insertsClause(`# Harbour Data Plan

## Actions

**Action 1 – Registers.** The Office will open a register.

**Action 2 – Maps.** The Office will open its maps.{+

**Action 3 – Shared Computing.** The 【lead agency】 shall share computing capacity.+}

## Review

The plan is reviewed in 2029.
`))

  it('with the marks that are doubled behind its number', () => {
    for (const [first, last, own] of [
      ['1.)', '2.)', '3.)'],
      ['(1).', '(2).', '(3).'],
      ['Recommendation 1.:', 'Recommendation 2.:', 'Recommendation 3.:'],
    ] as const)
      insertsClause(`# Harbour Data Plan

## Actions

${first} The Office will open a register.

${last} The Office will open its maps.{+

${own} The 【lead agency】 shall share computing capacity.+}

## Review

The plan is reviewed in 2029.
`)
    insertsClause(
      `某市数据办法

　　第一条：市数据局应当编制目录。
　　第二条：市数据局应当建立算力台账。{+
　　第三条：开放算力【数量】卡时，按月公布。+}
　　第[-三-]{+四+}条：本办法自2028年3月1日起施行。
`,
      { genre: 'legislation', format: 'plain', measure: '算力台账' },
    )
  })

  it('without the blank line that only parts the first from the heading of its chapter', () =>
    insertsClause(
      `某市数据办法

　　第一章　数据

　　第一条　市数据局应当编制目录。
　　第二条　市数据局应当开放目录。

　　第二章　保障

　　第三条　市人民政府应当建立算力台账。{+
　　第四条　开放算力【数量】卡时，按月公布。+}
　　第[-四-]{+五+}条　违反第一条规定的，责令改正。

　　第三章　附则

　　第[-五-]{+六+}条　本办法自2028年3月1日起施行。
`,
      { genre: 'legislation', format: 'plain', measure: '算力台账' },
    ))

  it('as a task where the one before it is one, and others are groups of tasks', () =>
    insertsClause(
      `某市实施意见

　　一、重点任务
　　（一）修路。
　　1.修北路。修一条。
　　2.修南路。修一条。
　　（二）修机房。建设算力机房。{+
　　（三）共享算力。开放算力【数量】卡时，按月公布。+}
　　（[-三-]{+四+}）修桥。修两座桥。
`,
      { format: 'plain', measure: '算力机房' },
    ))
})
