import assert from 'node:assert/strict'
import fc from 'fast-check'
import { excerptOf } from '../../../server/src/framework/excerpt.ts'
import { readPassages } from '../../../server/src/framework/passage.ts'

/** A paper of our own words with the sections of the real one. `count`: paragraphs by section. */
function madeUp(count: Readonly<Record<string, number>> = { '1': 4, '2.1': 4, '3': 6 }): string[] {
  const headings = [
    ['1', '一、甲'],
    ['2', '二、乙'],
    ['2.1', '（一）子'],
    ['3', '三、丙'],
  ] as const
  const body = headings.flatMap(([place, title]) => [
    title,
    ...Array.from({ length: count[place] ?? 0 }, (_, index) => `这是${title}之下的第${index + 1}段话，只为试验。`),
  ])
  const measures = ['一是修路架桥。', '二是植树造林。', '三是兴修水利。']
  return ['一篇自编的文章', ...body, '四、丁', '（二）丑', ...measures, '（五）卯', '一是办学。', '二是行医。']
}

/** Half a character. */
const lone = /\p{Surrogate}/u

const at = (lines: readonly string[], place: string): string | undefined =>
  readPassages(lines.join('\n')).get(place)?.text

describe('a copy of the paper that marks no loci', () => {
  it('is read by its headings and the number of their paragraphs', () => {
    const lines = madeUp()
    assert.equal(at(lines, '1#3'), '这是一、甲之下的第3段话，只为试验。')
    assert.equal(at(lines, '2.1#4'), '这是（一）子之下的第4段话，只为试验。')
    assert.equal(at(lines, '3#6'), '这是三、丙之下的第6段话，只为试验。')
    assert.equal(at(lines, '4.2#2'), '二是植树造林。')
    assert.equal(at(lines, '4.5'), '（五）卯')
    assert.equal(readPassages(lines.join('\n')).get('4.2#2')?.line, lines.indexOf('二是植树造林。'))
  })

  it('is read alike with empty lines, in Markdown, indented, with CR LF', () => {
    const lines = madeUp()
    const wanted = [...readPassages(lines.join('\n'))].map(([place, { text }]) => [place, text])
    const forms = [
      lines.join('\n\n'),
      lines.map((line) => (/^(?:[一二三四]、|（)/.test(line) ? `## ${line}` : line)).join('\n\n'),
      lines.map((line) => `　　${line}`).join('\n'),
      lines.join('\r\n'),
    ]
    for (const form of forms)
      assert.deepEqual(
        [...readPassages(form)].map(([place, { text }]) => [place, text]),
        wanted,
      )
  })

  it('is read where its lines are wrapped', () => {
    const wrapped = madeUp().flatMap((line) => line.match(/.{1,12}/gu) ?? [])
    assert.equal(at(wrapped, '2.1#2'), '这是（一）子之下的第2段话，只为试验。')
  })

  it('has a heading and no paragraphs where their number is another: which is which cannot be told', () => {
    const lines = madeUp({ '1': 3, '2.1': 4, '3': 7 })
    assert.equal(at(lines, '1'), '一、甲')
    assert.equal(at(lines, '1#1'), undefined)
    assert.equal(at(lines, '3#6'), undefined)
    assert.equal(at(lines, '2.1#1'), '这是（一）子之下的第1段话，只为试验。')
  })

  it('is not taken in by a table of contents', () => {
    const contents = ['目录', '一、甲', '二、乙', '（一）子', '三、丙', '四、丁', '（二）丑', '（五）卯']
    const lines = [...contents, ...madeUp()]
    assert.equal(readPassages(lines.join('\n')).get('1')?.line, lines.lastIndexOf('一、甲'))
    assert.equal(at(lines, '4.5#1'), '一是办学。')
  })

  it('is nothing where there is another text', () => {
    assert.equal(readPassages('我们开会讨论了三件事。\n\n都定下来了。').size, 0)
  })

  it('is read in linear time whatever it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('一', '、', '（', '一是', '）', '\n', '　', '#', '。', '字', '1.', '`[4.2#1]` ')),
        (parts) => readPassages(parts.join('')).size >= 0,
      ),
    )
    for (const unit of ['一、', '（', '#', '　', '\n', '一是。\n', '`[', '字'])
      readPassages(unit.repeat(300_000 / unit.length))
  })
})

describe('the excerpt of a passage', () => {
  const passage = '一是修路架桥，连通各村各镇；植树造林，沿河建成防护林带；兴修水利，疏浚河道，加固堤防，新建泵站。'

  it('is the part about the matter, with marks where something is left out', () => {
    assert.equal(excerptOf(passage, '沿河的防护林带', 100), '……植树造林，沿河建成防护林带；……')
    assert.equal(excerptOf(passage, '新建泵站', 100), '……兴修水利，疏浚河道，加固堤防，新建泵站。')
  })

  it('is cut at a comma', () => {
    assert.equal(excerptOf(passage, '新建泵站', 12), '……兴修水利，疏浚河道……')
  })

  it('is never longer than asked, and never has half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.integer({ min: 1, max: 40 }), (text, about, most) => {
        const excerpt = excerptOf(text, about, most)
        assert.ok(excerpt.length <= most + 4)
        if (!lone.test(text)) assert.doesNotMatch(excerpt, lone)
      }),
    )
  })
})
