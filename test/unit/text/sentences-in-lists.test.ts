import { check } from './sample.ts'

describe('numbered sentences of a Chinese draft', () => {
  for (const format of ['markdown', 'plain'] as const) {
    it(`are no headings in a list of them, whatever closes it (${format})`, () => {
      check(
        `某市支持算力发展措施 ‹title measure›

一、采购加速卡200张，面向企业开放。 ‹i1 measure›

二、对租用算力的企业给予补贴，每年最高50万元。 ‹i1›

三、新建县级智算服务中心五处。 ‹i1›

本措施自2027年1月1日起施行。 ‹p measure›
`,
        { format },
      )
    })

    it(`are items where each is alone under its topic (${format})`, () => {
      check(
        `某县算力发展方案 ‹title preamble›

一、重点任务 ‹h1 measure›

（一）算力。 ‹h2 measure›

1.建设县智算中心。 ‹i1 measure›

（二）人才。 ‹h2 measure›

1.引进博士20名。 ‹i1 measure›
`,
        { format },
      )
    })
  }
})
