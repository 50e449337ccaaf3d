import { insertsClause } from './marked.ts'

/** A regulation whose third article is the last of its measures; what follows is given. */
function regulation(rest: string): string {
  return `# 某市人工智能促进条例

## 第一章 创新促进

第一条 市人民政府应当建立协调机制。

第二条 鼓励企业加大投入，依照第[-五-]{+六+}条执行。

第三条 鼓励高校开设课程。{+

第四条 开放算力【数量】卡时，按月公布。+}

## 第二章 法律责任

第[-四-]{+五+}条 有下列情形之一的，责令改正：

（一）拒不提供资料的；

（二）提供虚假资料的。

${rest}
`
}

const inserts = (rest: string): void => insertsClause(regulation(rest), { genre: 'legislation' })

describe('references to what an insertion shifts', () => {
  it('are carried along with their 款 and 项', () =>
    inserts('第[-五-]{+六+}条 违反第[-四-]{+五+}条第二款、第[-四-]{+五+}条第一款第（二）项规定的，依法处理。'))

  it('are carried along in lists and ranges', () => {
    inserts('第[-五-]{+六+}条 违反本条例第二条、第三条和第[-四-]{+五+}条规定的，依法处理。')
    inserts('第[-五-]{+六+}条 第二条至第[-四-]{+五+}条的规定，参照执行。')
    inserts('第[-五-]{+六+}条 违反第三、[-四-]{+五+}条规定的，依法处理。')
    inserts('第[-五-]{+六+}条 违反第三、第[-四-]{+五+}条规定的，依法处理。')
    inserts('第[-五-]{+六+}条 违反第三条或者第[-四-]{+五+}、第[-五-]{+六+}条规定的，依法处理。')
    inserts('第[-五-]{+六+}条 第[-四-]{+五+}至第[-五-]{+六+}条的规定，参照执行。')
    inserts('第[-五-]{+六+}条 第[-四-]{+五+}—[-五-]{+六+}条、第[-4-]{+5+}-[-5-]{+6+}条的规定，参照执行。')
  })

  it('keep the width of their digits', () =>
    inserts('第[-五-]{+六+}条 违反第[-４-]{+５+}条、第[-4-]{+5+}条规定的，依法处理。'))

  it('stay as they are where they point before the insertion', () =>
    inserts('第[-五-]{+六+}条 违反第一条、第三条第二款规定的，依法处理。'))

  it('stay as they are where they point by relation', () =>
    inserts('第[-五-]{+六+}条 违反前条、前款、本条第一款规定的，依法处理。'))

  it('stay as they are where they point at another document', () => {
    inserts('第[-五-]{+六+}条 依照《数据条例》第四条、第五条处理。')
    inserts('第[-五-]{+六+}条 依照《数据条例》（以下简称《条例》）第四条处理。')
    inserts('第[-五-]{+六+}条 依照数据安全法第四条、该法第五条第一款处理。')
    inserts('第[-五-]{+六+}条 删去原办法第四条中的“第四条、第五条”。')
  })

  it('tell 本条例 from another regulation in one sentence', () =>
    inserts('第[-五-]{+六+}条 违反《数据条例》第四条和本条例第[-四-]{+五+}条规定的，依法处理。'))

  it('are carried along where the next number has no 第', () => {
    inserts('第[-五-]{+六+}条 违反第[-四-]{+五+}条、[-五-]{+六+}条规定的，依法处理。')
    inserts('第[-五-]{+六+}条 违反第三条和[-四-]{+五+}条规定的，依照第二条至[-四-]{+五+}条处理。')
  })

  it('are carried along after the title of the draft itself', () => {
    inserts('第[-五-]{+六+}条 违反《某市人工智能促进条例》第[-四-]{+五+}条、第[-五-]{+六+}条规定的，依法处理。')
    inserts('第[-五-]{+六+}条 依照《某市人工智能促进条例（草案）》第[-四-]{+五+}条和《某市人工智能条例》第四条处理。')
    inserts(
      '第[-五-]{+六+}条 本条例自2027年1月1日起施行。\n\n附件\n\n认定标准\n\n依据《某市人工智能促进条例》第[-四-]{+五+}条认定。',
    )
  })

  it('in one document of a file are carried along in the others that name it by its title', () =>
    insertsClause(
      `某市人民政府关于印发某市算力办法的通知

各区人民政府：

请按照《某市算力办法》第[-三-]{+四+}条报送情况，不适用《算力法》第三条。

某市人民政府
2027年3月1日

某市算力办法

第一条 市人民政府建立协调机制。

第二条 夯实算力。{+

第三条 开放算力【数量】卡时，按月公布。+}

第[-三-]{+四+}条 本办法自2027年5月1日起施行。
`,
      { format: 'plain', genre: 'legislation', measure: '夯实算力' },
    ))

  it('name no sentence 3. by 第三部分, but by 第三点', () =>
    insertsClause(
      `某市意见

一、夯实基础

1.编制目录。编制数据目录。

2.建设平台。建设数据平台。

3.夯实算力。建设算力中心。{+

4.共享算力。开放算力【数量】卡时，按月公布。+}

二、组织实施

[-4-]{+5+}.报送进展。按照第三部分、第四部分和第3点、第[-4-]{+5+}点办理。
`,
      { format: 'plain', measure: '建设算力中心' },
    ))

  it('name no item by 第三条 in a part of an act that begins later', () =>
    insertsClause(
      '第四条 违反第三条第二款规定的，依法处理。\n\n3. 夯实算力。{+\n\n第五条 开放算力【数量】卡时，按月公布。+}\n\n附件\n',
      { format: 'plain' },
    ))

  it('of an annex are carried along where they name this document, and where the annex has no such number', () => {
    const annexed = (text: string): void =>
      inserts(`第[-五-]{+六+}条 本条例自2027年1月1日起施行。\n\n附件\n\n认定标准\n\n${text}`)
    annexed('依据本条例第[-四-]{+五+}条、条例第[-五-]{+六+}条，按第[-四-]{+五+}条的条件认定。')
    annexed(
      '第三条 规则。\n\n第四条 依据本条例第[-四-]{+五+}条，按第四条的条件认定。\n\n第五条 附件2第四条和本附件第四条除外。',
    )
  })
})

describe('numbers that an insertion shifts', () => {
  it('go up only as far as they go on without a gap', () =>
    insertsClause(`# 某市行动计划

## 一、夯实算力

（一）摸清底数。编制目录。{+

（二）共享算力。开放算力【数量】卡时，按月公布。+}

## 二、培育主体

（[-二-]{+三+}）支持企业。给予补助。

（四）开放场景。发布清单。
`))

  it('fill a gap and shift nothing', () =>
    insertsClause(`# 某市行动计划

## 一、夯实算力

（一）摸清底数。编制目录。{+

（二）共享算力。开放算力【数量】卡时，按月公布。+}

## 二、培育主体

（三）支持企业。给予补助。
`))

  it('are not those of a list in a task', () =>
    insertsClause(
      `某市行动计划

一、算力任务。重视算力。{+

二、共享算力。开放算力【数量】卡时，按月公布。+}

[-二-]{+三+}、引进人才。包括：

（一）领军人才；

（二）青年人才。

[-三-]{+四+}、办好服务。按第[-二-]{+三+}项任务办理。
`,
      { format: 'plain', genre: 'measures' },
    ))

  it('reach over ten', () =>
    insertsClause(`# 某市若干措施

${['一', '二', '三', '四', '五', '六', '七', '八'].map((number) => `${number}、支持创新${number}。给予补助。\n\n`).join('')}九、夯实算力。重视算力。{+

十、共享算力。开放算力【数量】卡时，按月公布。+}

[-十-]{+十一+}、办好服务。建立窗口。

[-十一-]{+十二+}、加强宣传。举办活动。
`))
})
