import assert from 'node:assert/strict'
import { quoteOf } from '../../../server/src/explanation/quote.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'

describe('a quotation of a bill', () => {
  const lines = [
    'Section 1. The office shall establish and maintain a state data',
    'exchange through which agencies make datasets available to',
    'researchers and businesses of the state.',
    'Sec. 2. The office shall contract with universities for computing',
    'capacity to be offered at reduced rates to businesses with fewer than',
    '50 employees, and shall report the rates to the legislature every',
    'year.',
    'Sec. 3. The state board of education shall adopt standards for',
    'instruction in data science, and shall reimburse school districts for',
    'the training of teachers.',
  ]

  it('leaves out the numbers of its lines, and no figure of its text', () => {
    const text = `${lines.map((line, at) => `${String(at + 1).padStart(2)}  ${line}`).join('\n')}\n`
    const quote = quoteOf(parseDraft(text, { format: 'plain' }))
    const all = quote({ start: text.indexOf('Section'), end: text.length })
    assert.equal(all, lines.join(' '))
  })

  it('keeps a figure at the start of a line that has no number', () => {
    const text = `${lines.join('\n')}\n`
    assert.equal(quoteOf(parseDraft(text, { format: 'plain' }))({ start: 0, end: text.length }), lines.join(' '))
  })
})

describe('a quotation of cells in HTML', () => {
  it('has no tags', () => {
    const row = '<tr><td>芯片适配</td>\n<td>组建适配中心</td><td>市工信局</td></tr>'
    const text = `# 滨江市人工智能行动方案\n\n<table>\n${row}\n</table>\n`
    const start = text.indexOf('芯片')
    assert.equal(
      quoteOf(parseDraft(text, { format: 'markdown' }))({ start, end: text.indexOf('</tr>') }),
      '芯片适配 | 组建适配中心 | 市工信局',
    )
  })
})
