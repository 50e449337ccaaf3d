import assert from 'node:assert/strict'
import fc from 'fast-check'
import { fixesForDimension } from '../../../server/src/fixes/fixes-for-dimension.ts'
import { resolveFix } from '../../../server/src/fixes/resolve-fix.ts'
import { dimensionIds, type Genre, genres } from '../../../server/src/framework/types.ts'
import { type Edit, withEdits } from '../../../server/src/text/document/edit.ts'
import type { TextFormat } from '../../../server/src/text/model/draft.ts'
import { parseHanNumeral } from '../../../server/src/text/numbering/han-numeral.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { coverageOf } from './coverage-of.ts'

const number = fc.integer({ min: 1, max: 21 })
const han = number.map((n) => '零一二三四五六七八九十'.charAt(n) || `十${'零一二三四五六七八九十'.charAt(n - 10)}`)
const words = fc.constantFrom(
  '建设数据目录',
  '引进人才',
  '违反第三条第二款、第五条规定',
  '《某法》第四条',
  'section 3(b) of this order',
  '算力',
  'Open data',
)
const line = fc.oneof(
  fc.tuple(han, words).map(([n, text]) => `第${n}条 ${text}。`),
  fc.tuple(han, words).map(([n, text]) => `（${n}）${text}。${text}。`),
  fc.tuple(han, words).map(([n, text]) => `## ${n}、${text}`),
  fc.tuple(han, words).map(([n, text]) => `${n}、${text}。${text}。`),
  fc.tuple(han, words).map(([n, text]) => `## 第${n}章 ${text}`),
  fc.tuple(number, words).map(([n, text]) => `${n}. ${text}.`),
  fc.tuple(number, words).map(([n, text]) => `Sec. ${n}. Title. ${text}.`),
  fc.tuple(fc.constantFrom('a', 'b', 'c'), words).map(([n, text]) => `(${n}) ${text}.`),
  fc.constantFrom(
    '# 某市行动计划',
    '- 项目',
    '> 引文',
    '| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |',
    '附件',
    '```\n第一条\n```',
    '## 保障措施',
    '',
    '　　正文。',
    '某市人民政府',
    '2027年1月1日',
  ),
  words,
)
const text = fc
  .tuple(fc.array(line, { maxLength: 24 }), fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n'), fc.boolean())
  .map(([lines, gap, ends]) => lines.join(gap) + (ends ? gap : ''))
const anything = fc.oneof({ weight: 5, arbitrary: text }, fc.string({ unit: 'grapheme', maxLength: 200 }))
const situation = fc.tuple(
  anything,
  fc.constantFrom<Genre>(...genres),
  fc.constantFrom<TextFormat>('markdown', 'plain'),
  fc.constantFrom(...dimensionIds),
)

describe('edits of fixes, in any draft', () => {
  it('ascend, do not overlap, and are one insertion and numbers one up', () => {
    fc.assert(
      fc.property(situation, ([source, genre, format, dimension]) => {
        const draft = parseDraft(source, { format })
        const coverage = coverageOf(genre)
        for (const fix of fixesForDimension(draft, coverage, dimension)) {
          const resolved = resolveFix(draft, coverage, fix, 'zh')
          assert.ok(resolved, fix.kind)
          assert.ok(resolved.title !== '')
          let at = 0
          for (const { span } of resolved.edits) {
            assert.ok(span.start >= at && span.end >= span.start && span.end <= source.length)
            at = span.end
          }
          const insertions = resolved.edits.filter(isInsertion)
          assert.equal(insertions.length, 1)
          for (const edit of resolved.edits) if (!isInsertion(edit)) assertOneUp(source, edit)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('keep all other text', () => {
    fc.assert(
      fc.property(situation, ([source, genre, format, dimension]) => {
        const draft = parseDraft(source, { format })
        const coverage = coverageOf(genre)
        const [fix] = fixesForDimension(draft, coverage, dimension)
        const edits = (fix && resolveFix(draft, coverage, fix, 'zh')?.edits) ?? []
        const insertion = edits.find(isInsertion)
        assert.ok(insertion)
        const after = withEdits(source, edits)
        const shifted = edits.filter((edit) => edit.span.end <= insertion.span.start && edit !== insertion)
        const moved = shifted.reduce((sum, { span, text: put }) => sum + put.length - (span.end - span.start), 0)
        const start = insertion.span.start + moved
        assert.equal(after.slice(start, start + insertion.text.length), insertion.text)
        const rest = after.slice(0, start) + after.slice(start + insertion.text.length)
        assert.equal(withoutNumerals(rest), withoutNumerals(source))
      }),
      { numRuns: 300 },
    )
  })

  it('insert lines of their own', () => {
    fc.assert(
      fc.property(situation, ([source, genre, format, dimension]) => {
        const draft = parseDraft(source, { format })
        const coverage = coverageOf(genre)
        for (const fix of fixesForDimension(draft, coverage, dimension)) {
          const insertion = resolveFix(draft, coverage, fix, 'zh')?.edits.find(isInsertion)
          assert.ok(insertion)
          const { start } = insertion.span
          const opensLine =
            source
              .slice(0, start)
              .replace(/^\ufeff/, '')
              .trim() === '' ||
            /^[\r\n]/.test(insertion.text) ||
            /[\r\n]$/.test(source.slice(0, start))
          const closesLine =
            start === source.length || /^[\r\n]/.test(source.slice(start)) || /[\r\n]$/.test(insertion.text)
          assert.ok(opensLine && closesLine, JSON.stringify({ start, text: insertion.text }))
        }
      }),
      { numRuns: 300 },
    )
  })
})

function isInsertion({ span }: Edit): boolean {
  return span.start === span.end
}

function assertOneUp(source: string, { span, text: put }: Edit): void {
  const old = source.slice(span.start, span.end)
  assert.equal(numberOf(put), numberOf(old) + 1, `${old} → ${put}`)
}

function numberOf(numeral: string): number {
  const plain = numeral.replace(/[\r\n\s>]/g, '')
  if (/^\d+$/.test(plain)) return Number(plain)
  if (/^[a-z]$/.test(plain)) return plain.charCodeAt(0)
  return parseHanNumeral(plain) ?? Number.NaN
}

function withoutNumerals(source: string): string {
  return source.replace(/[零一二三四五六七八九十百千\d]+/g, '0').replace(/\([a-z]\)/g, '(x)')
}
