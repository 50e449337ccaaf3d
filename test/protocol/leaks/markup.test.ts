import assert from 'node:assert/strict'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { visit } from 'unist-util-visit'
import { hostileChinese, hostileEnglish, hostileUris } from './hostile-drafts.ts'
import { type Answers, session, strings } from './session.ts'

describe('what the server says of a hostile draft', function () {
  this.timeout(60_000)
  let answers: Answers

  before(async () => {
    const [one, other] = hostileUris
    answers = await session(
      new Map([
        [one, hostileChinese],
        [other, hostileEnglish],
      ]),
    )
  })

  it('is said: hovers, findings, symbols and completions came', () => {
    for (const method of ['hover', 'diagnostic', 'documentSymbol', 'completion', 'codeAction', 'references'])
      assert.ok(
        answers.get(`textDocument/${method}`)?.some((answer) => JSON.stringify(answer)?.length > 20),
        method,
      )
  })

  it('has in its Markdown no HTML, no picture, and no link but to the framework, our pages and places of the draft', () => {
    const found: string[] = []
    for (const [method, given] of answers)
      for (const markdown of markdownIn(given))
        visit(fromMarkdown(markdown), (node) => {
          if (node.type === 'html' || node.type === 'image') found.push(`${method}: ${node.type} in ${markdown}`)
          if (node.type === 'link' && !isOurs(node.url)) found.push(`${method}: ${node.url}`)
        })
    assert.deepEqual(found, [])
  })

  it('has no character that steers a terminal, but in texts that are put into the draft', () => {
    const found: string[] = []
    for (const [method, given] of answers)
      for (const { way, text } of strings(given))
        if (!isOfTheDraft(way) && steering.test(text)) found.push(`${method}${way}: ${JSON.stringify(text)}`)
    assert.deepEqual(found, [])
  })
})

/** The texts that an editor renders as Markdown. */
function* markdownIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const one of value) yield* markdownIn(one)
  else if (typeof value === 'object' && value !== null) {
    if ('kind' in value && value.kind === 'markdown' && 'value' in value && typeof value.value === 'string')
      yield value.value
    else for (const one of Object.values(value)) yield* markdownIn(one)
  }
}

function isOurs(url: string): boolean {
  return (
    url.startsWith('command:wenheng.showFramework?') ||
    url.startsWith('https://github.com/wenheng/') ||
    hostileUris.some((uri) => /^#L\d+$/.test(unescaped(url).replace(unescaped(uri), '')))
  )
}

/** An address that is written with other escapes is the same. */
function unescaped(address: string): string {
  return decodeURIComponent(address)
}

/** Texts of edits and of their previews are the draft's own, byte for byte. */
function isOfTheDraft(way: string): boolean {
  return /\.(?:oldText|newText|insertText|text|data|filterText|snippet|value\.value|arguments|uri|targetUri)\b/.test(
    way,
  )
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const steering = /[\0-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
