import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { renderMessage } from '../../../server/src/rules/render-message.ts'
import { moved } from './after-move.ts'

const duties = (first: string, second: string): string =>
  `第一条　市数据局负责下列工作：\n（一）${first}；\n（二）${second}；\n（三）公布标准。`
const offences = (words: string): string =>
  `第二条　违反${words}规定的，依照下列规定处理：\n（一）责令改正；\n（二）给予警告；\n（三）处以罚款。`
const regulation = (first: string, second: string): string =>
  `某市数据条例\n\n${first}\n\n${second}\n\n第三条　本条例自2028年3月1日起施行。\n`

const act = (first: string, second: string, words: string): string => `Data Act

Section 1. Duties. The Office shall:

(a) ${first};

(b) ${second}.

Section 2. Offences. A person who contravenes ${words} is liable to:

(a) a warning;

(b) a fine.
`

/** What is told of references. */
function toldOf(text: string, language: 'zh' | 'en'): string[] {
  const { findings } = createAnalyzer().analyze(text, { format: 'plain' })
  return findings.filter(({ rule }) => rule === 'cross-reference').map((one) => renderMessage(one, language))
}

describe('an item of the provision before', () => {
  it('is followed by 前条第二项, which leaves the items of its own article', () => {
    const before = regulation(duties('编制|目录', '开放数据'), offences('前条第（二）项'))
    assert.equal(moved(before, 'down'), regulation(duties('开放数据', '编制目录'), offences('前条第（一）项')))
    const listed = regulation(duties('编制|目录', '开放数据'), offences('前条第二项、第三项'))
    assert.equal(moved(listed, 'down'), regulation(duties('开放数据', '编制目录'), offences('前条第一项、第三项')))
    const own = regulation(duties('编制目录', '开放数据'), offences('前条第（二）项').replace('责令', '责|令'))
    assert.ok(moved(own, 'down').includes('违反前条第（二）项规定的'))
  })

  it('is followed in English too', () => {
    const words = 'paragraph (b) of the preceding section'
    assert.equal(
      moved(act('keep reg|isters', 'open data', words), 'down'),
      act('open data', 'keep registers', words.replace('b', 'a')),
    )
    assert.ok(
      moved(act('keep registers', 'open data', words).replace('warning', 'warn|ing'), 'down').includes(`${words} is`),
    )
  })

  it('is written out where another article comes between', () => {
    const text = regulation(duties('编制目录', '开放数据'), offences('前条第（二）项')).replace('本条例', '本|条例')
    assert.match(moved(text, 'up'), /第三条　违反第一条第（二）项规定的/)
  })

  it('is missed where the provision before has no such item or paragraph', () => {
    const told = (words: string): string[] => toldOf(regulation(duties('编制目录', '开放数据'), offences(words)), 'zh')
    assert.deepEqual(told('前条第（三）项'), [])
    assert.deepEqual(told('前条第（五）项'), ['“第一条”只有三项，没有第五项。'])
    assert.deepEqual(told('前条第一项至第四项'), ['“第一条”只有三项，没有第四项。'])
    assert.deepEqual(told('前条第三款'), ['“第一条”只有一款，没有第三款。'])
    assert.deepEqual(told('前条'), [])
    const english = (words: string): string[] => toldOf(act('keep registers', 'open data', words), 'en')
    assert.deepEqual(english('paragraph (b) of the preceding section'), [])
    assert.equal(english('paragraph (d) of the preceding section').length, 1)
  })
})

describe('a subsection on the line of its section', () => {
  it('is not taken for the first section', () => {
    const bill = (first: string, second: string): string => `Data Bill

${first}

${second}

3. Safeguards. (1) A body keeps data secure.
(2) A body deletes data after the purpose in subsection (1) ends.
`
    const before = bill('1. Title. This is the Da|ta Act.', '2. Meaning. In this Act “body” means an office.')
    const after = bill('1. Meaning. In this Act “body” means an office.', '2. Title. This is the Data Act.')
    assert.equal(moved(before, 'down'), after)
    assert.deepEqual(toldOf(after, 'en'), [])
  })
})
