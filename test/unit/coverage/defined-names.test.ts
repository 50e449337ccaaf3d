import assert from 'node:assert/strict'
import { coverageOf } from './coverage-of.ts'

const measures = (text: string, dimension: 'compute' | 'institutions' | 'data') =>
  coverageOf(text).evidence.filter((one) => one.kind === 'measure' && one.dimension === dimension)

describe('names that a draft defines', () => {
  it('are what their definition says', () => {
    const text = `# Order on works

Sec. 1. (a) “Favoured Work” means a plant that houses a supercomputer.

Sec. 2. (a) The Secretary shall lend money for Favoured Works.
`
    const [found, ...others] = measures(text, 'compute')
    assert.deepEqual(found?.words, ['Favoured Works'])
    assert.equal(others.length, 0)
  })

  it('are what the items of their definition say', () => {
    const text = `# Order on works

Sec. 1. (a) “Favoured Work” means:

(i) a place that houses a supercomputer; or

(ii) a road to one.

Sec. 2. The Secretary shall lend money for each Favoured Work.
`
    assert.ok(measures(text, 'compute').some(({ words }) => words.includes('Favoured Work')))
  })

  it('are what stands before their bracket, which may be an abbreviation', () => {
    const text = `# Order on works

The ministry shall pay for a data governance board (DGB) of five.

The DGB shall meet each month.

The harbour shall be dredged under a plan approved by the DGB.
`
    const said = measures(text, 'institutions').map(({ span, words }) => [text.slice(span.start, span.end), words[0]])
    assert.ok(said.some(([clause, words]) => clause?.startsWith('The DGB shall meet') && words?.endsWith('DGB')))
    assert.ok(said.every(([clause]) => !clause?.includes('harbour')))
  })

  it('are nothing where nothing of the framework was named', () => {
    const text = `# Order on works

The ministry shall pay for a harbour master (HM).

The HM shall meet each month. The ministry shall pay for the HM.
`
    assert.equal(coverageOf(text).evidence.filter(({ kind }) => kind === 'measure').length, 0)
  })
})

describe('lead-ins', () => {
  it('hold for what stands right behind their colon, whatever its level seems to be', () => {
    const text = `# Order on works

(g) The port shall be dredged.

(h) The Secretary shall submit a report that includes:

(i) high-quality datasets of tides;

(ii) a board of Chief AI Officers.
`
    const clauses = (id: 'data' | 'institutions') => new Set(measures(text, id).map(({ span }) => span.start)).size
    assert.equal(clauses('data'), 1)
    assert.equal(clauses('institutions'), 1)
  })
})
