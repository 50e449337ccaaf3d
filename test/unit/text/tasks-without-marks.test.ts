import { check } from './sample.ts'

describe('numbered tasks of a Chinese draft', () => {
  for (const format of ['markdown', 'plain'] as const) {
    it(`are items though no mark ends them (${format})`, () => {
      check(
        `青岚县推动人工智能发展行动方案 ‹title›

一、重点任务 ‹h1›

（一）数据 ‹h2 measure›

（1）开放公共数据集30个 ‹i1 measure›

（2）制定数据登记办法 ‹i1›

（二）算力 ‹h2›

①每年发放算力券500万元 ‹i1 measure›

②建好县级机房 ‹i1›

二、组织实施 ‹h1›
`,
        { format },
      )
    })

    it(`are items where what closes the draft follows (${format})`, () => {
      check(
        `青岚县推动人工智能发展行动方案 ‹title›

一、重点任务 ‹h1 measure›

（一）开放公共数据集30个，面向高校开放。 ‹i1 measure›

（二）研制气象预报大模型。 ‹i1›

二、共享资源 ‹h1 measure›

（三）向小企业发放算力券。 ‹i1 measure›

各单位要抓好落实。 ‹p measure›
`,
        { format },
      )
    })
  }

  it('are items of a higher number where they say how much is to be done', () => {
    check(
      `青岚县推动人工智能发展若干措施 ‹title›

一、培育数据企业15家 ‹i1 measure›

二、每年发放算力券500万元 ‹i1›

三、引进算法博士10名 ‹i1›
`,
      { format: 'plain' },
    )
  })

  it('are headings where text is under them, and so are others of their kind behind them', () => {
    check(
      `青岚县推动人工智能发展行动方案 ‹title›

一、重点任务 ‹h1›

1.建设公共数据平台 ‹h2 measure›

县数据局牵头建设，2027年底前建成。 ‹p measure›

2.建设智算中心2座 ‹h2 measure›

3.引进算法工程师 ‹h2 measure›
`,
      { format: 'plain' },
    )
  })

  it('are not names of topics, dates, roles and higher numbers', () => {
    check(
      `青岚县推动人工智能发展行动方案 ‹title›

一、2027年目标 ‹h1›

1.算力 ‹h2›

2.人才队伍 ‹h2›

二、5G网络建设 ‹h1›

1.基本原则 ‹h2 principle›

三、加强数据供给，夯实算力底座 ‹h1 measure›
`,
      { format: 'plain' },
    )
  })

  it('are items of a list of names of any length, once it has begun so', () => {
    check(
      `青岚县人工智能攻关方案 ‹title›

一、研究方向 ‹h1›

1.城市感知与智能计算 ‹i1›

2.新型软件 ‹i1›
`,
      { format: 'plain' },
    )
  })
})
