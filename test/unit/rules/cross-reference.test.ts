import assert from 'node:assert/strict'
import { flags, messagesOf } from './flagged.ts'

const rule = 'cross-reference'

describe('cross-reference, in a draft of parts and tasks', () => {
  const draft = (text: string): string =>
    [
      '# 滨江市人工智能发展实施意见',
      '## 一、主要目标',
      '建成一批数据集。',
      '## 二、重点任务',
      '（一）建设算力平台。',
      '（二）开放公共数据。',
      '（三）研发行业模型。',
      '（四）培养专门人才。',
      '（五）发布场景清单。',
      '## 三、保障措施',
      `加强领导。${text}`,
    ].join('\n\n')

  it('takes 部分 for the parts, where the draft has them', () => {
    flags(rule, draft('按照本意见⟦第四部分⟧的要求推进。'))
    flags(rule, draft('按照本意见第二部分的要求推进。'))
  })

  it('looks for an item in the part that is named', () => {
    flags(rule, draft('按照本意见⟦第二部分第（七）项⟧推进。'))
    flags(rule, draft('按照本意见第二部分第（四）项推进。'))
  })

  it('takes 条 for the tasks, where the draft has no articles', () => {
    flags(rule, draft('落实本意见⟦第（八）条⟧。'))
    flags(rule, draft('落实本意见第（五）条和第三条。'))
    flags(rule, draft('同时符合本意见第二条和⟦第八条⟧的，从高执行。'))
    flags(rule, draft('符合第八条的，从高执行。'))
  })
})

describe('cross-reference, to items of the paragraph before', () => {
  const law = (text: string): string =>
    [
      '# 滨江市算力券管理办法',
      '第一条 为了规范算力券管理，制定本办法。',
      '第二条 企业有下列情形之一的，不予支持：',
      '（一）提供虚假材料的；',
      '（二）发生重大事故的；',
      '（三）拒不配合检查的。',
      text,
      '第三条 本办法自2026年6月1日起施行，有效期3年。',
    ].join('\n\n')

  it('counts them', () => {
    flags(rule, law('有前款⟦第五项⟧情形的，三年内不得申请。'))
    flags(rule, law('有前款第一项、⟦第四项⟧情形的，三年内不得申请。'))
    flags(rule, law('有前款第三项规定情形的，三年内不得申请。'))
    assert.deepEqual(messagesOf(rule, law('有前款第（四）项情形的，不得申请。'), 'zh'), ['前款只有三项，没有第四项。'])
    assert.deepEqual(messagesOf(rule, law('有前款第（四）项情形的，不得申请。'), 'en'), [
      'The paragraph before has 3 items; there is no item 4.',
    ])
  })

  it('is silent where that paragraph has none, or is another', () => {
    flags(rule, law('企业应当说明情况。\n\n有前款第五项情形的，从其规定。'))
  })
})

describe('cross-reference, in acts', () => {
  const regulation = (text: string, open: string, close = ''): string =>
    [
      '# Regulation on data laboratories',
      `${open}Article 1${close}`,
      `${open}Laboratories${close}`,
      '1. The Agency shall set up a data laboratory.',
      '2. Laboratories shall:',
      '(a) annotate datasets; and',
      '(b) publish them.',
      `${open}Article 2${close}`,
      `${open}Access${close}`,
      '1. Access shall be granted by open call.',
      '2. A place shall be kept for small enterprises.',
      `${open}Article 3${close}`,
      `${open}Report${close}`,
      text,
      `${open}Article 4${close}`,
      `${open}Entry into force${close}`,
      'This Regulation enters into force on 1 May 2027.',
    ].join('\n\n')

  it('reads an article and its name as two headings', () => {
    for (const [open, close] of [['### '], ['**', '**']] as const) {
      flags(rule, regulation('The Agency shall report on ⟦Article 2(4)⟧.', open, close))
      flags(rule, regulation('The Agency shall report on Article 1(2), ⟦point (f)⟧.', open, close))
      flags(rule, regulation('The Agency shall report on Article 2(2) and Article 1(2), point (b).', open, close))
    }
  })

  it('misses an article that its paragraph is to be in', () => {
    flags(rule, regulation('The services are those of ⟦Article 6(2)⟧.', '### '))
    flags(rule, regulation('The services are those of Article 36(2) of Directive 2016/97.', '### '))
  })

  it('does not take what another section has for what this one has', () => {
    const act = (text: string): string =>
      `# Data Act\n\nSECTION 4. Cluster. (1) The Office shall establish a cluster.\n\n(2) It is open.\n\n(3) A fee may be charged.\n\n(4) It opens in 2029.\n\nSECTION 5. Records. (1) Each agency shall keep an inventory.\n\n(2) ${text}\n\n(3) No agency may release a name.\n`
    flags(rule, act('The Librarian shall publish what ⟦subsection (4)⟧ of this section describes.'))
    flags(rule, act('The Librarian shall publish what subsection (3) of this section describes.'))
    flags(rule, act('The Librarian shall publish what subsection (4) of section 4 describes.'))
    const chinese = (text: string): string =>
      `# 滨江市数据条例\n\n第一条　市数据局应当履行下列职责：\n\n（一）公布目录；\n\n（二）开放数据；\n\n（三）建设平台。\n\n第二条　单位应当做到：\n\n（一）${text}；\n\n（二）保存记录。\n`
    flags(rule, chinese('依照本条⟦第（三）项⟧的规定报送'))
    flags(rule, chinese('依照本条第（二）项的规定报送'))
    flags(rule, chinese('依照第一条第（三）项的规定报送'))
  })

  it('looks for a subsection in the section in which it is said', () => {
    const act = (text: string): string =>
      `# Data Act 2027\n\n### 1 Register\n\n(1) The Authority must keep a register.\n\n(2) ${text}\n\n### 2 Review\n\n(1) A person may apply for review.\n\n(2) The Authority must answer.\n`
    flags(rule, act('A body must describe its data under ⟦subsection (6)⟧.'))
    flags(rule, act('A body must describe its data under subsection (1).'))
    flags(rule, act('A body must describe its data under\n\n⟦subsection (6)⟧ of this section.'))
    flags(rule, act('A body must describe its data under subsection (6) of the Records Act.'))
    assert.deepEqual(messagesOf(rule, regulation('See Article 2(9).', '### '), 'en'), [
      'There is no Article 2(9): Article 2 ends before it.',
    ])
  })
})

describe('cross-reference, where an act amends another', () => {
  const act = (...lines: readonly string[]): string =>
    [
      'River Data Act 2028',
      '1 Duty',
      '(1) An authority must publish its data.',
      '(2) No fee may be charged.',
      '2 Changes',
      ...lines,
      '3 Review',
      '(1) The Minister must review this Act.',
      '(2) The review must be published under ⟦subsection (4)⟧.',
      '',
    ].join('\n\n')
  const plain = { format: 'plain' } as const

  it('leaves alone what is said of the other act', () => {
    flags(
      rule,
      act('(1) Section 11 of the Archives Act 2000 is amended as follows.', '(2) After subsection (5) insert—'),
      plain,
    )
    flags(rule, act('(1) The Archives Act 2000 is amended as follows.', '(2) In subsection (7), omit “yearly”.'), plain)
    flags(rule, act('(1) The fees end.', '(2) After subsection (5) insert—'), plain)
    flags(rule, act('(1) The fees end.', '(2) For this see ⟦subsection (5)⟧.'), plain)
  })

  it('does so in a schedule, whose note of a section is no heading', () => {
    const schedule = (...head: readonly string[]): string =>
      `${act('(1) The fees end.', '(2) The Schedule has more.')}
${head.join('\n')}

CHANGES TO OTHER ACTS

1 (1) Section 11 of the Archives Act 2000 is amended as follows.

(2) After subsection (5) insert—

2 In section 8 of the Rivers Act 1990, in subsection (9), omit “yearly”.
`
    flags(rule, schedule('SCHEDULE', 'Section 2'), plain)
    flags(rule, schedule('SCHEDULE 1', 'Section 1'), plain)
    flags(rule, schedule('SCHEDULE'), plain)
  })
})

describe('cross-reference, to a number that is given twice', () => {
  it('does not miss it', () => {
    const order = (end: number): string =>
      [
        ...['Sec. 1.  Data.', 'Sec. 2.  Maps.', 'Sec. 4.  Grants.', 'Sec. 4.  Staff.'].map(
          (head) => `${head}  Each agency shall see to it.`,
        ),
        `Sec. 5.  Reports.  The Director shall report on sections 2 through ${end > 5 ? `⟦${end}⟧` : end} of this order.`,
        '',
      ].join('\n\n')
    flags(rule, order(4))
    flags(rule, order(8))
  })
})

describe('cross-reference, to a text as it was before', () => {
  const order = (text: string): string =>
    [
      '# Data Sharing Order',
      '## Sec. 1. Purpose',
      'This order sets out how agencies share data.',
      '## Sec. 2. Reports',
      text,
    ].join('\n\n')

  it('or to a contract, is not to the draft', () => {
    for (const text of [
      'A permit under former section 9 of this order continues.',
      'A permit under section 9 of this order as it stood in 2020 continues.',
      'A permit under section 9 of this order, as in force before 1 May 2026, continues.',
      'A permit under section 9 of this order before its amendment continues.',
      'A permit under former sections 1 to 9 continues.',
      'A fee under contract sections 1 to 9 is public.',
    ])
      flags(rule, order(text))
  })

  it('is told from a reference to the draft', () => {
    for (const text of [
      'A permit under ⟦section 9⟧ of this order continues.',
      'Former clerks keep a permit under ⟦section 9⟧ of this order.',
      'A permit under ⟦section 9⟧ of this order is issued before the register opens.',
      'A permit under ⟦section 9⟧ of this order, as in force from 2027, continues.',
    ])
      flags(rule, order(text))
  })
})
