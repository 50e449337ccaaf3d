import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import type { Severity } from '../../../server/src/findings/finding.ts'
import { rules } from '../../../server/src/rules/index.ts'
import { type Damage, marked } from './seeded/damage.ts'
import { damagesEn } from './seeded/damages-en.ts'
import { carryingOutZh, formZh, partsZh, structureZh } from './seeded/damages-zh.ts'

/** What the framework misses in a draft is told of it as a whole: each of these drafts lacks something. */
const framework: ReadonlySet<string> = new Set([
  'broken-chain',
  'missing-dimension',
  'missing-mechanism',
  'missing-pathway',
  'missing-synergy',
  'problem-without-remedy',
  'soft-only',
  'thin-dimension',
])

/** Rules that are off by default speak too: they have nothing to say of a clean draft. */
const severities = Object.fromEntries(
  rules.map(({ id, severity }): [string, Severity | 'off'] => [
    id,
    framework.has(id) ? 'off' : severity === 'off' ? 'hint' : severity,
  ]),
)

/** One for all, as in an editor: each draft is a new version of the one before. */
const analyzer = createAnalyzer()

/** What is found in a draft: each rule, with the line that it speaks of and the place between ⟦ and ⟧. */
function found(text: string): string[] {
  const format = /^[#<]/.test(text) ? 'markdown' : 'plain'
  const { findings } = analyzer.analyze(text, { format, severities })
  return findings.map(({ rule, span: { start, end } }) =>
    told(rule, `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`),
  )
}

function told(rule: string, marked: string): string {
  return `${rule}: ${/[^\n]*⟦.*⟧[^\n]*/s.exec(marked)?.[0]}`
}

const damages: readonly Damage[] = [...structureZh, ...formZh, ...partsZh, ...carryingOutZh, ...damagesEn]

describe('seeded errors', () => {
  for (const draft of new Set(damages.map(({ draft }) => draft)))
    it(`there is none in ${/[^#\n]+/.exec(draft)?.[0]}`, () => assert.deepEqual(found(draft), []))

  for (const damage of damages) {
    const expected = marked(damage)
    it(`${damage.rule} finds ${/⟦(.*?)⟧/s.exec(expected)?.[1]}`, () =>
      assert.deepEqual(found(expected.replace(/[⟦⟧]/g, '')), [told(damage.rule, expected)]))
  }

  it('are there for each rule', () => {
    const tried = new Set(damages.map(({ rule }) => rule))
    assert.deepEqual(
      rules.filter(({ id }) => !framework.has(id) && !tried.has(id)).map(({ id }) => id),
      [],
    )
  })
})
