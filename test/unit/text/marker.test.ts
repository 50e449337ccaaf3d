import assert from 'node:assert/strict'
import type { Language } from '../../../server/src/framework/types.ts'
import { parseMarker } from '../../../server/src/text/numbering/parse-marker.ts'

/** `scheme:number label` */
function told(text: string, language: Language = 'zh'): string | null {
  const marker = parseMarker(text, language)
  if (!marker) return null
  assert.equal(text.slice(marker.span.start, marker.span.end), marker.label)
  return `${marker.scheme}:${marker.number} ${marker.label}`
}

describe('a number at the head of a Chinese block', () => {
  it('is read in every scheme', () => {
    const samples: [string, string][] = [
      ['第二编 民事权利', 'part:2 第二编'],
      ['第二部分　数据', 'part:2 第二部分'],
      ['第三章　总则', 'chapter:3 第三章'],
      ['第一章总则', 'chapter:1 第一章'],
      ['第十节 数据', 'division:10 第十节'],
      ['第十二条 市人民政府应当……', 'article:12 第十二条'],
      ['第一百零三条　……', 'article:103 第一百零三条'],
      ['第十二条之一 ……', 'article:12 第十二条之一'],
      ['第五条（定义）……', 'article:5 第五条'],
      ['第五条【定义】……', 'article:5 第五条'],
      ['第12条 ……', 'article:12 第12条'],
      ['二十一、强化支撑', 'han:21 二十一、'],
      ['三．加强', 'han:3 三．'],
      ['（六）完善', 'han-paren:6 （六）'],
      ['(六)完善', 'han-paren:6 (六)'],
      ['（ 二十 ）完善', 'han-paren:20 （ 二十 ）'],
      ['3.提升', 'arabic:3 3.'],
      ['3．提升', 'arabic:3 3．'],
      ['12、提升', 'arabic:12 12、'],
      ['（3）提升', 'arabic-paren:3 （3）'],
      ['3）提升', 'arabic-paren:3 3）'],
      ['③提升', 'circled:3 ③'],
      ['1.1 总体', 'decimal:1 1.1'],
      ['2.1A 开放数据', 'decimal:1 2.1A'],
      ['2.1A The Data Office', 'decimal:1 2.1A'],
      ['2.2 [Deleted]', 'decimal:2 2.2'],
      ['2.2〔删去〕', 'decimal:2 2.2'],
      ['2.3.4建设', 'decimal:4 2.3.4'],
      ['2．3 建设', 'decimal:3 2．3'],
      ['2.1 平台建设', 'decimal:1 2.1'],
      ['2.2 公共服务', 'decimal:2 2.2'],
      ['2.3 年度任务', 'decimal:3 2.3'],
      ['2.4 个人信息保护', 'decimal:4 2.4'],
      ['1 、建设', 'arabic:1 1 、'],
      ['⑴建设', 'arabic-paren:1 ⑴'],
      ['⒈建设', 'arabic:1 ⒈'],
      ['⒓、建设', 'arabic:12 ⒓、'],
      ['㈠建设', 'han-paren:1 ㈠'],
      ['㊁建设', 'circled:2 ㊁'],
      ['❸建设', 'circled:3 ❸'],
      ['⓫建设', 'circled:11 ⓫'],
      ['㉑建设', 'circled:21 ㉑'],
      ['①、建设', 'circled:1 ①、'],
      ['⒝建设', 'alpha:2 ⒝'],
      ['甲、建设', 'stem:1 甲、'],
      ['癸．建设', 'stem:10 癸．'],
      ['壹、总则', 'formal:1 壹、'],
      ['拾贰、附则', 'formal:12 拾贰、'],
      ['参、策略', 'formal:3 参、'],
      ['Ⅲ、建设', 'roman:3 Ⅲ、'],
      ['Ⅳ．建设', 'roman:4 Ⅳ．'],
      ['（Ⅱ）建设', 'roman:2 （Ⅱ）'],
      ['II、建设', 'roman:2 II、'],
      ['IV. 建设', 'roman:4 IV.'],
      ['a）建设', 'alpha:1 a）'],
      ['b) 建设', 'alpha:2 b)'],
      ['c. 建设', 'alpha:3 c.'],
      ['A)建设', 'capital:1 A)'],
      ['iv)建设', 'roman:4 iv)'],
      ['（Ⅱ）建设', 'roman:2 （Ⅱ）'],
    ]
    for (const [text, marker] of samples) assert.equal(told(text), marker)
  })

  it('is none in dates, quantities, references and words', () => {
    const samples = [
      '2025年工作要点',
      '3.5万元以内',
      '3.5 平方米、3.5公里、3.5年、3.5个',
      '1.5 倍',
      '12.5%以上',
      '第十二条第二款规定的',
      '第十二条规定的情形',
      '第一批项目',
      '第一部分企业已经完成',
      'A. 甲',
      '一是加强',
      '一体化布局',
      '十四五',
      '（试行）',
      '（一般情形）',
      '2018.3.5',
      '甲、乙双方应当',
      '甲方建设',
      'Ⅲ级响应',
      '第三节课开始后',
      '（mnc）建设',
      'V.建设',
      'AI、大数据',
      '1.3的补助由市财政安排',
      '1.3以上的系数',
      '1.3比1的比例',
      '1.3至1.5的系数',
      '1.3吨、1.3兆瓦、1.3美元',
      '2.5人的编制',
      'AI)大数据',
      'a)/b)两类',
      'app）建设',
      '',
    ]
    for (const text of samples) assert.equal(told(text), null, text)
  })
})

describe('a number at the head of an English block', () => {
  it('is read in every scheme', () => {
    const samples: [string, string][] = [
      ['Section 1. Purpose.', 'section:1 Section 1.'],
      ['Sec. 2.1 Scope', 'section:1 Sec. 2.1'],
      ['SEC. 10. DEFINITIONS.', 'section:10 SEC. 10.'],
      ['§ 5. Duties', 'section:5 § 5.'],
      ['Article 5 Providers shall', 'article:5 Article 5'],
      ['Article 5 (1) Providers shall', 'article:5 Article 5'],
      ['§ 5 (1) The Office may', 'section:5 § 5'],
      ['Chapter II General', 'chapter:2 Chapter II'],
      ['PART 1—PRELIMINARY', 'part:1 PART 1'],
      ['(a) establish', 'alpha:1 (a)'],
      ['(c) establish', 'alpha:3 (c)'],
      ['(aa) establish', 'alpha:27 (aa)'],
      ['(i) establish', 'roman:1 (i)'],
      ['(xiv) establish', 'roman:14 (xiv)'],
      ['(A) establish', 'capital:1 (A)'],
      ['a) establish', 'alpha:1 a)'],
      ['bb) establish', 'alpha:28 bb)'],
      ['C) establish', 'capital:3 C)'],
      ['iii) establish', 'roman:3 iii)'],
      ['(2) establish', 'arabic-paren:2 (2)'],
      ['2) establish', 'arabic-paren:2 2)'],
      ['1. Establish', 'arabic:1 1.'],
      ['1.1 Computing', 'decimal:1 1.1'],
      ['a. Use open formats', 'alpha:1 a.'],
      ['II. Scope', 'roman:2 II.'],
      ['Ⅱ. Scope', 'roman:2 Ⅱ.'],
      ['⑵ establish', 'arabic-paren:2 ⑵'],
      ['B. Scope', 'capital:2 B.'],
      ['Title IV. Funds', 'part:4 Title IV.'],
      ['Action II: Computing', 'named:2 Action II:'],
      ['Action A1: Computing', 'named:1 Action A1:'],
      ['Action B.12. Computing', 'named:12 Action B.12.'],
      ['A.1 Open the registers', 'decimal:1 A.1'],
      ['A.1.2. Open', 'decimal:2 A.1.2.'],
      ['C.2: “Open”', 'decimal:2 C.2:'],
      ['C.2 — open', 'decimal:2 C.2'],
    ]
    for (const [text, marker] of samples) assert.equal(told(text, 'en'), marker)
  })

  it('is none in sentences', () => {
    const samples = [
      'Section 5 of this order applies',
      'section 3(b) of this order',
      'Article 5 of the Convention',
      'Article 5 (1) of the Convention',
      'Article 5 (1) GDPR',
      'Article 5 (2) The Convention',
      'Part of the programme',
      'A new programme',
      'I believe',
      '2.5 million people',
      '2.5 Billion pounds',
      '2.5 GW of capacity',
      '2.5 U.S. dollars',
      '3.14',
      '10 percent',
      'AI. Models',
      'A.1 is open',
      'U.S. Computing',
      'A.123 Computing',
      'E.1st Computing',
      'Action A: Computing',
      '(the "Act") applies',
    ]
    for (const text of samples) assert.equal(told(text, 'en'), null, text)
  })
})

describe('a bullet at the head of a block', () => {
  it('is separate from the words after it', () => {
    for (const [text, label] of [
      ...[...'●■◆▲★□☐☑○◇▪➢➤•※✓√'].flatMap((bullet) => [
        [`${bullet} 建设`, bullet],
        [`${bullet}建设`, bullet],
      ]),
      ...[...'→·–—'].flatMap((bullet) => [
        [`${bullet} 建设`, bullet],
        [`${bullet}建设`, bullet],
      ]),
      ['★★★重点', '★★★'],
      ['——坚持创新。', '——'],
      ['✅ 建设', '✅'],
      ['📌建设', '📌'],
      ['👍🏽建设', '👍🏽'],
    ] as const)
      assert.equal(told(text), `bullet:0 ${label}`)
    assert.equal(told('• Establish', 'en'), 'bullet:0 •')
    assert.equal(told('– Establish', 'en'), 'bullet:0 –')
    assert.equal(told('1\u20e3 建设'), 'circled:1 1\u20e3')
  })

  it('is none where it means something else', () => {
    for (const text of [
      '——某市行动计划',
      '- 建设',
      '* 建设',
      '-5℃',
      '–5',
      '—2027',
      '·5',
      '©建设',
      '→5',
      '--建设',
      '**建设',
      '“建设”',
    ])
      assert.equal(told(text), null, text)
  })
})
