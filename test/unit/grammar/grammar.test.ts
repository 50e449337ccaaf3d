import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runGrammarTestCase } from 'vscode-tmgrammar-test/dist/unit/index.js'
import { root } from '../../../server/scripts/root.ts'
import { createRegistry, ourScopes } from './grammars.ts'
import { readSample } from './sample.ts'

const samples = join(root, 'test/grammar')

describe('the grammars', () => {
  const registry = createRegistry()
  const tried = new Set<string>()

  for (const name of readdirSync(samples)) {
    const sample = readSample(readFileSync(join(samples, name), 'utf8'))
    it(`know ${sample.metadata.description} (${name})`, async () => {
      const failures = await runGrammarTestCase(registry, sample)
      const said = failures.map(({ srcLine, start, end, actual, missing, unexpected }) => ({
        words: sample.source[srcLine]?.slice(start, end),
        has: actual.join(' '),
        missing: missing.join(' '),
        unexpected: unexpected.join(' '),
      }))
      assert.deepEqual(said, [])
      for (const { scopeAssertions } of sample.assertions)
        for (const { scopes } of scopeAssertions) for (const scope of scopes) tried.add(scope)
    })
  }

  it('give no scope that no sample shows', () => {
    const untried = [...ourScopes].filter((scope) => !tried.has(scope))
    assert.deepEqual(untried, [])
  })

  it('give scopes that every theme colours', () => {
    const families =
      /^(?:keyword\.(?:control|other)|constant\.numeric|string\.quoted|entity\.name\.type|variable\.parameter|constant\.character\.escape|markup\.heading|comment\.line|punctuation\.definition\.(?:comment|list\.begin\.markdown$))/
    assert.deepEqual(
      [...ourScopes].filter((scope) => !families.test(scope)),
      [],
    )
  })
})

describe('the language configuration', () => {
  const configuration = JSON.parse(
    readFileSync(join(root, 'syntaxes/policy-draft.language-configuration.json'), 'utf8'),
  )

  it('closes and surrounds with the pairs that it matches', () => {
    const closing = configuration.autoClosingPairs.map(
      ({ open, close }: { open: string; close: string }) => open + close,
    )
    const pairs = configuration.brackets.map((pair: string[]) => pair.join(''))
    assert.deepEqual(closing, pairs)
    assert.deepEqual(
      pairs.filter((pair: string) => !configuration.surroundingPairs.some((each: string[]) => each.join('') === pair)),
      [],
    )
    for (const pair of ['（）', '《》', '【】', '〔〕', '“”', '‘’', '「」']) assert.ok(pairs.includes(pair), pair)
  })

  it('takes a run of Han, an English word and a figure for a word each', () => {
    const { pattern, flags } = configuration.wordPattern
    assert.deepEqual('建成3.5亿元的state-owned平台，占40%'.match(new RegExp(pattern, `g${flags}`)), [
      '建成',
      '3.5',
      '亿元的',
      'state-owned',
      '平台',
      '占',
      '40%',
    ])
  })
})
