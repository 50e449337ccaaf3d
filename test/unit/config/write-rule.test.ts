import assert from 'node:assert/strict'
import { readConfigFile } from '../../../server/src/config/read-file.ts'
import { ruleEdits, schemaComment } from '../../../server/src/config/write-rule.ts'
import { withEdits } from '../../../server/src/text/document/edit.ts'

async function written(text: string): Promise<string> {
  const edits = await ruleEdits(text, 'half-width-mark', 'off')
  assert.ok(edits)
  const after = withEdits(text, edits)
  const { content } = await readConfigFile(after)
  assert.equal(content?.rules.get('half-width-mark')?.value, 'off')
  return after
}

describe('a rule written into a configuration file', () => {
  it('stands after the others, and leaves what is there', async () => {
    assert.equal(
      await written('# 本处\nrules:\n    soft-only: hint # 试行\n\nlanguage: zh\n'),
      '# 本处\nrules:\n    soft-only: hint # 试行\n    half-width-mark: off\n\nlanguage: zh\n',
    )
    assert.equal(await written('rules:\n  soft-only: hint'), 'rules:\n  soft-only: hint\n  half-width-mark: off')
  })

  it('takes the place of its old severity, by whatever name', async () => {
    assert.equal(await written('rules:\n  半角标点: "warning" # 略\n'), 'rules:\n  半角标点: "off" # 略\n')
    assert.equal(await written('rules: { half-width-mark: 提示 }\n'), 'rules: { half-width-mark: off }\n')
  })

  it('opens the list of rules where there is none', async () => {
    assert.equal(await written('language: zh'), 'language: zh\nrules:\n  half-width-mark: off\n')
    assert.equal(await written(''), `${schemaComment}\nrules:\n  half-width-mark: off\n`)
    assert.equal(await written('rules:\nlanguage: zh\n'), 'rules:\n  half-width-mark: off\nlanguage: zh\n')
  })

  it('is written as JSON in JSON', async () => {
    const after = await written('{ "rules": { "soft-only": "hint" }, "language": "zh" }')
    assert.deepEqual(JSON.parse(after), { rules: { 'soft-only': 'hint', 'half-width-mark': 'off' }, language: 'zh' })
  })

  it('is not written into what cannot be read', async () => {
    assert.equal(await ruleEdits('rules: [', 'half-width-mark', 'off'), null)
    assert.equal(await ruleEdits('- a\n', 'half-width-mark', 'off'), null)
  })
})
