import { flags } from './flagged.ts'

const rule = 'numbering-sequence'

describe('numbering-sequence, in Markdown lists', () => {
  const plan = (...items: readonly string[]): string => `# 滨江市算力发展实施意见\n\n${items.join('\n\n')}\n`

  it('reads the numbers as they are typed', () => {
    flags(
      rule,
      plan(
        '## 一、重点任务',
        '1. 建设平台。汇聚公共算力。',
        '2. 开放数据。公布数据目录。',
        '4. ⟦推广场景⟧。发布场景清单。',
        '## 二、保障措施',
        '4. 引进人才。建设实训基地。',
        '5. 统筹资金。设立专项资金。',
      ),
    )
    flags(rule, plan('1. 建设平台。', '2. 开放数据。', '2. ⟦推广场景⟧。', '3. 引进人才。'))
    flags(rule, plan('1. 建设平台。', '2. 开放数据。', '7. ⟦推广场景⟧。', '4. 引进人才。'))
  })

  it('count with numbers that a space does not follow', () => {
    flags(rule, plan('1.建设平台。', '2. 开放数据。', '3.推广场景。', '4. 引进人才。'))
  })

  it('count with items that are still empty', () => {
    const list = (...lines: readonly string[]): string => `## 一、任务\n\n${lines.join('\n')}`
    flags(rule, plan(list('1. 建设平台。', '2. 开放数据。', '3. ', '4. 引进人才。')))
    flags(rule, plan(list('1. 建设平台。', '2.', '3.', '4. 引进人才。', '5. 推广场景。')))
    flags(rule, plan(list('1. ', '2. 开放数据。', '3. 引进人才。')))
    flags(rule, plan(list('1. 建设平台。', '1. ', '1. ', '1. 引进人才。')))
    const early = list('1. 建设平台。', '2. 开放数据。', '3. ')
    flags(rule, plan(early, early.replace('一', '二'), list('1. 引进人才。', '2. ').replace('一', '三')))
    flags(rule, plan(list('1. 建设平台。', '2. ', '3. 开放数据。', '5. ⟦引进人才⟧。')))
    flags(rule, plan(list('> 1. 建设平台。', '> 2. ', '> 3. 引进人才。')))
  })

  it('may begin anew, or leave the counting to Markdown', () => {
    flags(rule, plan('1. 建设平台。', '1. 开放数据。', '1. 推广场景。', '1. 引进人才。'))
    flags(rule, plan('1. 建设平台。', '2. 开放数据。', '有关要求如下。', '1. 推广场景。', '2. 引进人才。'))
    flags(rule, plan('3. 建设平台。', '4. 开放数据。', '5. 推广场景。'))
    flags(rule, plan('8. 建设平台。', '有三项：', '- 甲', '1. 摸底；', '2. 评估；', '有关要求如下。', '9. 开放数据。'))
  })
})

describe('numbering-sequence, a number given twice near the beginning', () => {
  const text = (...lines: readonly string[]): string => `滨江市算力发展行动方案\n\n${lines.join('\n')}\n`
  const body = '　　汇聚公共算力，开放公共数据。'

  it('is found among sections with their text', () => {
    flags(rule, text('一、建设平台', body, '二、开放数据', body, '⟦二、⟧推广场景', body, '三、引进人才', body))
    flags(rule, text('一、建设平台', body, '⟦一、⟧开放数据', body, '二、推广场景', body, '三、引进人才', body))
    flags(rule, text('一、建设平台', body, '二、开放数据', body, '三、引进人才', body, '⟦二、⟧推广场景', body))
    const lines = ['汇聚数据。建设资源库。', '建设算力。接入平台。', '研发模型。开展攻关。'] as const
    for (const [one, two, three] of [
      ['（一）', '（二）', '（三）'],
      ['1. ', '2. ', '3. '],
    ] as const)
      flags(
        rule,
        text(
          '一、任务',
          `${one}${lines[0]}`,
          `${two}${lines[1]}`,
          `${three}${lines[2]}`,
          one === '1. ' ? '2. ⟦引进人才⟧。建设基地。' : `⟦${two}⟧引进人才。建设基地。`,
          `${three}完善制度。制定标准。`,
        ),
      )
    flags(
      rule,
      text(
        '一、任务',
        '（一）平台',
        body,
        '（二）数据',
        body,
        '（三）措施',
        '包括：（一）摸底；',
        '（二）评估；',
        '（三）公布。',
      ),
    )
    flags(rule, text('第一章　总则', body, '第二章　数据', body, '⟦第二章⟧　算力', body, '第三章　附则', body))
    flags(
      rule,
      text(
        '一、总体要求',
        body,
        '二、重点任务',
        '（一）建设平台',
        body,
        '（二）开放数据',
        body,
        '⟦（二）⟧推广场景',
        body,
      ),
    )
    flags(
      rule,
      text('一、建设平台', body, '二、开放数据', body, '三、推广场景', body, '⟦二、⟧引进人才', body, '四、保障', body),
    )
  })

  it('is right where another list begins', () => {
    flags(
      rule,
      text('一、总体要求', body, '表1　指标', '一、数据', '10', '二、算力', '20', '三、人才', '二、任务', body),
    )
    flags(rule, text('一、任务', '（一）平台', body, '二、保障', '（一）组织', body, '（二）资金', body))
    flags(rule, text('一、任务', '附件：1、目录', '2、表格', '一、说明', '1、填报', body, '2、报送', body))
  })
})

describe('numbering-sequence, of points that are counted in words', () => {
  const text = (...lines: readonly string[]): string => `# 滨江市算力发展行动方案\n\n${lines.join('\n\n')}\n`

  it('finds a gap and a repeat, in one paragraph and in several', () => {
    flags(rule, text('抓好三项工作。一是建设平台；二是开放数据；⟦四是⟧引进人才。'))
    flags(rule, text('各区一要建设平台，二要开放数据。', '各部门：一要汇聚数据，二要推广场景，⟦二要⟧引进人才。'))
    flags(rule, text('一是建设平台。', '二是开放数据。', '⟦四是⟧引进人才。'))
  })

  it('leaves what begins anew, or is counted elsewhere', () => {
    flags(rule, text('一是建设平台；二是开放数据。', '一是汇聚数据；二是推广场景；三是引进人才。'))
    flags(rule, text('应当公平，二是透明，三是负责。', '一是建设平台，其中一要开放，二要安全；二是引进人才。'))
    flags(rule, text('一是建设平台；二是开放数据。', '## 二、任务', '第二十四是章程所定，四是各区。'))
  })
})

describe('numbering-sequence, in American acts', () => {
  const act = (...lines: readonly string[]): string =>
    ['A BILL', ...lines.flatMap((line) => [line, 'The Secretary shall see to it.']), ''].join('\n\n')

  it('lets each title count from its own hundred, and a subtitle from its own ten', () => {
    flags(
      rule,
      act(
        'SECTION 1. SHORT TITLE.',
        'SEC. 2. DEFINITIONS.',
        'TITLE I—DATA',
        'SEC. 101. LIBRARY.',
        'SEC. 102. PORTAL.',
        'Subtitle B—Machines',
        'SEC. 111. CENTERS.',
        'SEC. 112. NETWORKS.',
        'TITLE II—WORKFORCE',
        'SEC. 201. FELLOWSHIPS.',
        'TITLE III—REPORTS',
        'SEC. 301. REPORTS.',
        'SEC. 302. REVIEW.',
      ),
    )
  })

  it('sees a wrong number within a title', () => {
    flags(
      rule,
      act(
        'SECTION 1. SHORT TITLE.',
        'TITLE I—DATA',
        'SEC. 101. LIBRARY.',
        '⟦SEC. 201.⟧ PORTAL.',
        'SEC. 103. CENTERS.',
        'TITLE II—WORKFORCE',
        'SEC. 201. FELLOWSHIPS.',
        'SEC. 202. COURSES.',
        '⟦SEC. 204.⟧ REPORTS.',
      ),
    )
  })
})

describe('a decimal before a unit', () => {
  it('is a reference, not a number', () =>
    flags(
      rule,
      `# 滨江市数据规划
### 3.3 人才队伍
### 3.4 制度环境
### 4.2 考核评价
3.4节落实情况纳入年度考核。
`,
    ))

  it('is a number where the unit begins another word', () =>
    flags(
      rule,
      `# 滨江市数据规划
### 3.3 人才队伍
### 3.4 节能降碳
### ⟦3.4⟧ 节水改造
`,
    ))
})
