import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Language } from '../../../server/src/framework/types.ts'
import { formatMarker } from '../../../server/src/text/marker-format.ts'
import { readMarker } from '../../../server/src/text/read-marker.ts'

/** `scheme:number label` */
function told(text: string, language: Language = 'zh'): string | null {
  const marker = readMarker(text, language)
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
      ['2.3.4建设', 'decimal:4 2.3.4'],
      ['2．3 建设', 'decimal:3 2．3'],
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
      ['Ⅲ、建设', 'roman:3 Ⅲ、'],
      ['Ⅳ．建设', 'roman:4 Ⅳ．'],
      ['（Ⅱ）建设', 'roman:2 （Ⅱ）'],
      ['II、建设', 'roman:2 II、'],
      ['IV. 建设', 'roman:4 IV.'],
    ]
    for (const [text, marker] of samples) assert.equal(told(text), marker)
  })

  it('is none in dates, quantities, references and words', () => {
    const samples = [
      '2025年工作要点',
      '3.5万元以内',
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
      'V.建设',
      'AI、大数据',
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
      ['Chapter II General', 'chapter:2 Chapter II'],
      ['PART 1—PRELIMINARY', 'part:1 PART 1'],
      ['(a) establish', 'alpha:1 (a)'],
      ['(c) establish', 'alpha:3 (c)'],
      ['(aa) establish', 'alpha:27 (aa)'],
      ['(i) establish', 'roman:1 (i)'],
      ['(xiv) establish', 'roman:14 (xiv)'],
      ['(A) establish', 'capital:1 (A)'],
      ['(2) establish', 'arabic-paren:2 (2)'],
      ['2) establish', 'arabic-paren:2 2)'],
      ['1. Establish', 'arabic:1 1.'],
      ['1.1 Computing', 'decimal:1 1.1'],
      ['a. Use open formats', 'alpha:1 a.'],
      ['II. Scope', 'roman:2 II.'],
      ['Ⅱ. Scope', 'roman:2 Ⅱ.'],
      ['⑵ establish', 'arabic-paren:2 ⑵'],
      ['B. Scope', 'capital:2 B.'],
    ]
    for (const [text, marker] of samples) assert.equal(told(text, 'en'), marker)
  })

  it('is none in sentences', () => {
    const samples = [
      'Section 5 of this order applies',
      'section 3(b) of this order',
      'Article 5 of the Convention',
      'Part of the programme',
      'A new programme',
      'I believe',
      '2.5 million people',
      '3.14',
      '10 percent',
      'AI. Models',
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

describe('a marker with another number', () => {
  it('keeps its style', () => {
    const samples: [string, Language, number, string][] = [
      ['（五）完善', 'zh', 6, '（六）'],
      ['(五)完善', 'zh', 6, '(六)'],
      ['第十二条 ……', 'zh', 13, '第十三条'],
      ['第12条 ……', 'zh', 13, '第13条'],
      ['第九章 附则', 'zh', 10, '第十章'],
      ['十、完善', 'zh', 11, '十一、'],
      ['3．提升', 'zh', 4, '4．'],
      ['9、提升', 'zh', 10, '10、'],
      ['①提升', 'zh', 2, '②'],
      ['⑳提升', 'zh', 21, '（21）'],
      ['2.3 建设', 'zh', 4, '2.4'],
      ['(b) shall', 'en', 3, '(c)'],
      ['(z) shall', 'en', 27, '(aa)'],
      ['(iv) shall', 'en', 5, '(v)'],
      ['(B) shall', 'en', 3, '(C)'],
      ['Sec. 2. Policy', 'en', 3, 'Sec. 3.'],
      ['Sec. 2.1 Policy', 'en', 2, 'Sec. 2.2'],
      ['Chapter II General', 'en', 3, 'Chapter III'],
      ['IX. Scope', 'en', 10, 'X.'],
      ['PART 1—X', 'en', 2, 'PART 2'],
      ['⑴建设', 'zh', 2, '⑵'],
      ['⒇建设', 'zh', 21, '（21）'],
      ['⒈建设', 'zh', 2, '⒉'],
      ['⒛、建设', 'zh', 21, '21、'],
      ['㈠建设', 'zh', 2, '㈡'],
      ['㈩建设', 'zh', 11, '（十一）'],
      ['❿建设', 'zh', 11, '（11）'],
      ['①、建设', 'zh', 2, '②、'],
      ['⒜ shall', 'en', 2, '⒝'],
      ['甲、建设', 'zh', 2, '乙、'],
      ['壹、总则', 'zh', 2, '贰、'],
      ['玖、总则', 'zh', 10, '拾、'],
      ['Ⅲ、建设', 'zh', 4, 'Ⅳ、'],
      ['Ⅻ. 建设', 'zh', 13, 'XIII.'],
    ]
    for (const [text, language, number, label] of samples) {
      const marker = readMarker(text, language)
      assert.ok(marker, text)
      assert.equal(formatMarker(marker, number), label)
    }
    const bullet = { scheme: 'bullet', number: 0, label: '-', span: { start: 0, end: 0 } } as const
    assert.equal(formatMarker(bullet, 2), '-')
  })

  it('reads back as that number', () => {
    const heads = [
      '（五）完',
      '第十二条 完',
      '十、完',
      '3．完',
      '（3）完',
      '3）完',
      '2.3 完',
      '第三章 完',
      'Sec. 2. Policy',
      'Article 5 Duties',
      '⑴完',
      '㈠完',
      '⒈完',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.integer({ min: 1, max: 999 }), (head, number) => {
        const marker = readMarker(head, 'en')
        assert.ok(marker)
        const text = formatMarker(marker, number) + head.slice(marker.span.end)
        const again = readMarker(text, 'en')
        assert.deepEqual([again?.scheme, again?.number], [marker.scheme, number], text)
      }),
    )
  })
})
