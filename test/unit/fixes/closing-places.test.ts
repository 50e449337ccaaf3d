import { insertsClause } from './marked.ts'

describe('the place of a clause before what closes a draft', () => {
  it('is before all that follows from a penalty, also in a chapter that has measures', () =>
    insertsClause(
      `# 某市人工智能促进条例

第一章 总则

第一条 为了促进发展，制定本条例。

第二章 促进和监督

第二条 市人民政府设立专项资金。{+

第三条 开放算力【数量】卡时，按月公布。+}

第[-三-]{+四+}条 违反第二条规定的，责令改正，处一万元以下罚款。

第[-四-]{+五+}条 受到处罚的单位整改以后，可以申请恢复资格。

第三章 附则

第[-五-]{+六+}条 本条例自2027年1月1日起施行。
`,
      { genre: 'legislation' },
    ))

  it('is before penalties in a draft without chapters', () =>
    insertsClause(
      `某市人工智能促进办法

第一条 为了促进发展，制定本办法。

第二条 市人民政府设立专项资金。{+

第三条 开放算力【数量】卡时，按月公布。+}

第[-三-]{+四+}条 有下列情形之一的，由主管部门给予警告：

（一）隐瞒用途；

（二）转卖资源。

第[-四-]{+五+}条 对前条决定不服的，可以申请复议。

第[-五-]{+六+}条 本办法自2027年1月1日起施行。
`,
      { format: 'plain', genre: 'legislation' },
    ))

  it('is before an English section on penalties and the appeals against them', () =>
    insertsClause(
      `An Act to promote innovation.

Section 1. Short title. This Act may be cited as the Innovation Act.

Section 2. Grants. The Office shall make grants each year.{+

Section 3. Shared computing. The 【lead agency】 shall share computing capacity.+}

Section [-3-]{+4+}. Penalties. A person who contravenes section 2 shall be fined.

Section [-4-]{+5+}. Appeals. A person who is fined may appeal to the court.

Section [-5-]{+6+}. Commencement. This Act comes into force on 1 January 2028.
`,
      { format: 'plain', genre: 'act' },
    ))

  it('stays where a measure speaks of a breach in passing', () =>
    insertsClause(
      `某市人工智能促进办法

第一条 任何单位不得违反本办法收集数据。

第二条 市人民政府设立专项资金。{+

第三条 开放算力【数量】卡时，按月公布。+}

第[-三-]{+四+}条 本办法自2027年1月1日起施行。
`,
      { format: 'plain', genre: 'legislation' },
    ))

  it('is after the last measure, before how it is applied for and who watches over it', () =>
    insertsClause(
      `某区若干措施

一、开放场景。每年发布清单。

二、奖励企业。给予一次性奖励10万元。{+

三、共享算力。开放算力【数量】卡时，按月公布。+}

[-三-]{+四+}、申报与兑现。第一条至第二条的奖励每年兑现一次。

[-四-]{+五+}、监督管理。弄虚作假的，不再受理申报。

[-五-]{+六+}、附则。本措施自2027年1月1日起施行。
`,
      { format: 'plain', genre: 'measures' },
    ))

  it('is there too where the measures are articles', () =>
    insertsClause(
      `某区若干措施

第一条　开放场景。每年发布清单。

第二条　奖励企业。给予一次性奖励10万元。{+

第三条　共享算力。开放算力【数量】卡时，按月公布。+}

第[-三-]{+四+}条　申报与兑现。第一条至第二条的奖励每年兑现一次。

第[-四-]{+五+}条　附则。本措施自2027年1月1日起施行。
`,
      { format: 'plain', genre: 'measures' },
    ))
})

describe('the place of a clause behind the last one, before annexes', () => {
  const heads = {
    zh: [
      '附件1（第一条）',
      '附件（第二条第一款）',
      '附录1（见第一条）',
      '附件1：数据集目录（第一条）',
      '附件2',
      '附件1\n\n（第一条）',
    ],
    en: [
      'Schedule 1 (clause 1)',
      'Schedule (clause 1)',
      'SCHEDULE 1 [sections 1 and 2]',
      'Annex A (see article 2)',
      'Schedule 1 Datasets',
      '**Schedule 1 (clause 1)**',
    ],
  }

  it('is before the head of an annex that says which provision it belongs to', () => {
    for (const head of heads.zh)
      insertsClause(
        `# 某市发展办法

第一条 市数据局应当开放公共数据。

第二条 市人力资源社会保障局应当引进人才。{+

第三条 开放算力【数量】卡时，按月公布。+}

${head}

开放下列数据集：

1. 地图。

2. 时刻表。
`,
        { genre: 'measures' },
      )
  })

  it('is before a schedule with such a note', () => {
    for (const head of heads.en)
      insertsClause(
        `# Harbour Innovation Plan

1. The Data Office shall open public data.

2. The Council shall hire engineers.{+

3. The 【lead agency】 shall share computing capacity.+}

${head}

The following datasets are opened:

1. Maps.

2. Timetables.
`,
      )
  })
})
