import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Language } from '../../../server/src/framework/types.ts'
import { formatMarker } from '../../../server/src/text/numbering/format-marker.ts'
import { parseMarker } from '../../../server/src/text/numbering/parse-marker.ts'

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
      const marker = parseMarker(text, language)
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
        const marker = parseMarker(head, 'en')
        assert.ok(marker)
        const text = formatMarker(marker, number) + head.slice(marker.span.end)
        const again = parseMarker(text, 'en')
        assert.deepEqual([again?.scheme, again?.number], [marker.scheme, number], text)
      }),
    )
  })
})
