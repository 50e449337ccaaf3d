import { insertsClause } from './marked.ts'

/** A regulation that ends with a paragraph without a number, which is the second paragraph (款) of its third article. */
function closedBy(closing: string, first = '市人民政府应当建立协调机制。', own = '鼓励高校开设课程。'): string {
  return `# 某市人工智能促进办法

第一条 ${first}

第二条 鼓励企业加大投入。

第三条 ${own}{+

第四条 开放算力【数量】卡时，按月公布。+}

${closing}
`
}

const inserts = (sample: string): void => insertsClause(sample, { genre: 'legislation' })

describe('references to a paragraph of an article', () => {
  it('go with it to the article that now precedes it', () =>
    inserts(closedBy('本办法自2027年1月1日起施行。', '第[-三-]{+四+}条第二款的日期，由市人民政府公布。')))

  it('name its new number there', () =>
    inserts(
      closedBy(
        '本办法由市数据局负责解释。\n\n本办法自2027年1月1日起施行。',
        '第[-三-]{+四+}条第二款、第[-三-]{+四+}条第三款另行公布。',
      ),
    ))

  it('of the own article get its number where it moves', () =>
    inserts(
      closedBy(
        '本办法自2027年1月1日起施行。',
        '鼓励创新。',
        '鼓励高校开设课程，[-本条-]{+第四条+}第二款的日期以前不作考核。',
      ),
    ))

  it('stay where only others move', () =>
    inserts(closedBy('本办法自2027年1月1日起施行。', '第三条第一款、第二条第一款另行公布。')))

  it('part where a list of them does', () =>
    inserts(
      closedBy('本办法自2027年1月1日起施行。', '第三条第一款和{+第四条+}第二款另行公布，第三条第一款和第九款除外。'),
    ))

  it('count a paragraph that is added to the article', () =>
    insertsClause(
      `# 某市人工智能促进办法

## 第一条 数据

按第二条第[-二-]{+三+}款规定的日期，分两步进行。

### （一）汇聚数据

编制目录。

### （二）开放数据

发布清单。

## 第二条 算力

建设算力中心。{+

开放算力【数量】卡时，按月公布。+}

本办法自2027年1月1日起施行。
`,
      { genre: 'legislation', measure: '建设算力中心' },
    ))
})

describe('a paragraph that speaks of its own article', () => {
  const keeps = (closing: string): void =>
    inserts(`# 某市人工智能促进办法

第一条 市人民政府应当建立协调机制。

第二条 鼓励企业加大投入。

第三条 鼓励高校开设课程。

${closing}{+

第四条 开放算力【数量】卡时，按月公布。+}
`)

  it('does not close the draft', () => {
    keeps('本条第一款自2028年1月1日起施行。')
    keeps('本条自2028年1月1日起施行。')
    keeps('本规定有效期五年，前款除外，自2028年1月1日起施行。')
  })
})
