import assert from 'node:assert/strict'
import fc from 'fast-check'
import { snippetText } from '../../../client/src/fixes/text-after.ts'
import { toSnippet } from '../../../server/src/fixes/templates/snippet.ts'

describe('snippets', () => {
  it('each slot is a tab stop of its own that keeps its brackets', () => {
    const snippet = toSnippet('由【牵头单位】于【时限】前完成，【牵头单位】负责。')
    assert.equal(snippet, `由${'$'}{1:【牵头单位】}于${'$'}{2:【时限】}前完成，${'$'}{3:【牵头单位】}负责。$0`)
  })

  it('a text without slots is none', () => {
    assert.equal(toSnippet('建设平台，补助$5。'), null)
  })

  it('with its stops passed over it is the text', () => {
    const parts = fc.constantFrom('【时限】', '$', '}', '\\', '$' + '{1:a}', '文')
    fc.assert(
      fc.property(fc.array(parts), (text) => {
        const slots = ['【时限】', ...text.filter((part) => part !== '【时限】')].join('')
        assert.equal(snippetText(toSnippet(slots) ?? ''), slots)
      }),
    )
  })
})
