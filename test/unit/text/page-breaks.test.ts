import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'

const header = 'Harbour Plan for Data                              Draft of 4 May 2027'
const page = (number: number): string => `                                  ${number}\n${header}\n`

/** The blocks of a plain text, each with its kind. */
function blocks(text: string): string[] {
  return createAnalyzer()
    .analyze(text, { format: 'plain' })
    .draft.blocks.map(({ kind, prose }) => `${kind}: ${prose.text}`)
}

const sentence =
  'The Port Authority will open a register of shipping data to every company in the\nharbour and will publish the fees for its use each year. It will extend the cable\nnetwork to '
const whole = (text: string): string => text.replaceAll('\n', ' ')

describe('page breaks of plain text', () => {
  const text = `${header}\n\nHARBOUR PLAN FOR DATA\n\n${page(1)}\n1. Actions\n\n${sentence}the\n\n${page(2)}\nremaining forty quays by 2030.\n\nThe Data Office will train two hundred stewards of data by the end of 2029, in all of\nthe districts.\n\n${page(3)}\n2. Review\n\nThe Council will review the plan.\n`

  it('are no paragraphs, and paragraphs go on behind them', () =>
    assert.deepEqual(blocks(text), [
      'title: HARBOUR PLAN FOR DATA',
      'heading: 1. Actions',
      `paragraph: ${whole(sentence)}the remaining forty quays by 2030.`,
      'paragraph: The Data Office will train two hundred stewards of data by the end of 2029, in all of the districts.',
      'heading: 2. Review',
      'paragraph: The Council will review the plan.',
    ]))

  it('may be numbered between dashes, without a header', () => {
    const draft = text.replaceAll(/ +(\d)\nHarbour Plan .*\n/g, '- $1 -\n').replace(`${header}\n`, '')
    assert.deepEqual(blocks(draft), blocks(text))
  })

  it('are left alone where there is one, or the text is not wrapped', () => {
    const one = `${sentence}the\n\n${page(2)}\nremaining forty quays by 2030.\n`
    assert.equal(blocks(one).length, 4)
    const unwrapped = 'Build a register.\n\n- 1 -\n\nBuild a network.\n\n- 2 -\n\nBuild a centre.\n'
    assert.equal(blocks(unwrapped).length, 5)
  })

  it('are told by a header that returns, where too few lines are wrapped', () => {
    const few = `The Port Authority will extend the cable network to the\n\n${page(1)}\nremaining forty quays by 2030.\n\n${page(2)}\nThe Council will review the plan.\n`
    assert.deepEqual(blocks(few).slice(-2), [
      'paragraph: The Port Authority will extend the cable network to the remaining forty quays by 2030.',
      'paragraph: The Council will review the plan.',
    ])
  })

  it('part a table of contents from the first heading', () => {
    const contents = `Contents\n\n1. Actions ${'.'.repeat(66)} 2\n2. Review ${'.'.repeat(67)} 3\n\n`
    const found = blocks(text.replace('HARBOUR PLAN FOR DATA\n\n', (title) => title + contents))
    assert.deepEqual(found.slice(1, 5), [
      'contents: Contents',
      `contents: 1. Actions ${'.'.repeat(66)} 2`,
      `contents: 2. Review ${'.'.repeat(67)} 3`,
      'heading: 1. Actions',
    ])
  })

  it('are read as the same, however they came to be', () => {
    const analyzer = createAnalyzer()
    let now = ''
    const parts = text.split(/(?<=\n)/)
    for (const part of parts) {
      now += part
      const { draft } = analyzer.analyze(now, { format: 'plain' })
      assert.deepEqual(
        draft.blocks.map(({ kind, prose }) => `${kind}: ${prose.text}`),
        blocks(now),
      )
    }
    for (let at = text.length; at > 0; at -= 37) {
      now = text.slice(0, at) + text.slice(at + 20)
      const { draft } = analyzer.analyze(now, { format: 'plain' })
      assert.deepEqual(
        draft.blocks.map(({ kind, prose }) => `${kind}: ${prose.text}`),
        blocks(now),
      )
    }
  })
})
