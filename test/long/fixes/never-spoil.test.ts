import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { rules } from '../../../server/src/rules/index.ts'
import { withEdits } from '../../../server/src/text/document/edit.ts'
import type { TextFormat } from '../../../server/src/text/model/draft.ts'
import { drafts } from './numbered-drafts.ts'
import { inverse, triedFixes } from './tried-fixes.ts'

const root = path.resolve(import.meta.dirname, '../../../..')
const cases = path.join(root, 'test/cases')
const corpus = path.join(root, '../shared/corpus')

/** `FIXES=all` looks at every document of the corpus; otherwise at every eighth. */
const step = process.env.FIXES === 'all' ? 1 : 8

/** Rules that are off by default are looked at too. */
const severities = Object.fromEntries(
  rules.filter(({ severity }) => severity === 'off').map(({ id }) => [id, 'information' as const]),
)

describe('a fix', function () {
  this.timeout(step === 1 ? 3_600_000 : 120_000)

  it('of a draft that went wrong once spoils nothing', () => {
    const { tried, faults } = lookAt(textsIn(cases))
    assert.deepEqual(faults, [])
    assert.ok(tried > 100, `${tried} fixes`)
  })

  it('of a generated draft spoils nothing', () => {
    fc.assert(
      fc.property(drafts, fc.constantFrom('\n', '\r\n'), ({ text }, eol) => {
        const written = text.replaceAll('\n', eol)
        assert.deepEqual(lookAt([{ name: written, text: written, format: 'markdown' }]).faults, [])
      }),
      { numRuns: step === 1 ? 1000 : 40 },
    )
  })

  it('of a real document spoils nothing', function () {
    if (!existsSync(corpus)) {
      assert.ok(!process.env.CI, '../shared stands beside the project in CI')
      this.skip()
    }
    const documents = ['policy', 'local', 'fresh'].flatMap((set) => [...textsIn(path.join(corpus, set))])
    const { tried, faults } = lookAt(documents.filter((_, at) => at % step === 0))
    assert.deepEqual(faults, [])
    assert.ok(tried > 80, `${tried} fixes`)
    if (step === 1) console.log(`${tried} fixes of ${documents.length} documents`)
  })

  it('that is made without review is made once: a second time nothing is left, and undo gives the draft back', function () {
    if (!existsSync(corpus)) this.skip()
    const documents = ['policy', 'local', 'fresh'].flatMap((set) => [...textsIn(path.join(corpus, set))])
    let made = 0
    for (const { name, text, format } of [...textsIn(cases), ...documents.filter((_, at) => at % step === 0)]) {
      const settings = { format, severities }
      let now = text
      for (let round = 0; round < 4; round++) {
        const edits = createAnalyzer().analyze(now, settings).fixAll()
        made += edits.length
        const next = withEdits(now, edits)
        assert.equal(withEdits(next, inverse(now, edits)), now, name)
        if (edits.length > 0) assert.ok(round < 3, `${name}: the fixes do not come to an end`)
        now = next
      }
    }
    assert.ok(made > 50, `${made} edits`)
  })
})

interface Text {
  readonly name: string
  readonly text: string
  readonly format: TextFormat
}

function* textsIn(folder: string): Generator<Text> {
  for (const name of readdirSync(folder).sort()) {
    if (!/\.(?:md|txt)$/.test(name) || name.includes('.expected.')) continue
    const text = readFileSync(path.join(folder, name), 'utf8')
    // Every fix reads the whole draft once more.
    const short = text.slice(0, 40_000)
    yield { name, text: short, format: name.endsWith('.txt') ? 'plain' : 'markdown' }
  }
}

function lookAt(texts: Iterable<Text>): { readonly tried: number; readonly faults: readonly string[] } {
  let tried = 0
  const found: string[] = []
  for (const { name, text, format } of texts)
    for (const { rule, title, faults } of triedFixes(text, { format, severities })) {
      tried++
      for (const fault of faults) found.push(`${name}: ${rule}, ${title}: ${fault}`)
    }
  return { tried, faults: found }
}
