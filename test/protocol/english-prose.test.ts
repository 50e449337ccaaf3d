import assert from 'node:assert/strict'
import { able, Client, words } from './client.ts'
import { chinese, english } from './samples.ts'

const draft = english.replace(
  'The Innovation Agency will fund',
  'A fund will be set aside in order to train staff for the the Office, and a agency follows. The Innovation Agency will fund',
)
const ids = ['passive', 'repeated-word', 'indefinite-article', 'readability', 'simplify']

describe('protocol: English prose', () => {
  let client: Client
  beforeEach(() => {
    client = new Client('stdio')
  })
  afterEach(() => client.stop())

  const found = async (uri: string) => (await client.diagnostics(uri)).filter(({ code }) => ids.includes(String(code)))

  it('is not checked but for words that stand twice, unless a setting asks for it', async () => {
    await client.start(able, 'en')
    assert.deepEqual(
      (await found(await client.open(draft))).map(({ code }) => code),
      ['repeated-word'],
    )
  })

  it('is checked by each rule that a setting turns on, in the reader’s language, with its page', async () => {
    client.settings = { rules: { 'repeated-word': 'warning' } }
    await client.start()
    const uri = await client.open(draft)
    assert.deepEqual(
      (await found(uri)).map((one) => [one.code, one.severity, client.document(uri).getText(one.range), words(one)]),
      [['repeated-word', 2, 'the the', '“the”一词连写了两次。']],
    )
    await client.configure({ rules: Object.fromEntries(ids.map((id) => [id, 'hint'] as const)) })
    const all = await found(uri)
    assert.deepEqual(all.map(({ code }) => code).sort(), ['indefinite-article', 'passive', 'repeated-word', 'simplify'])
    for (const { code, codeDescription } of all)
      assert.ok(codeDescription?.href.endsWith(`/${code}/page.zh-cn.md`), codeDescription?.href)
  })

  it('is mended by quick fixes, and checked again as it is typed', async () => {
    client.settings = { rules: Object.fromEntries(ids.map((id) => [id, 'information'] as const)) }
    await client.start(able, 'en')
    const uri = await client.open(draft)
    for (const id of ['repeated-word', 'indefinite-article', 'simplify']) {
      const one = (await found(uri)).find(({ code }) => code === id)
      assert.ok(one, id)
      const [action] = (await client.actions(uri, one)).filter(({ title }) => /^(Change|Delete)/.test(title))
      assert.ok(action, id)
      const { edit } = action.edit ? action : await client.resolve(action)
      const [change] = edit?.documentChanges ?? []
      assert.ok(change && 'edits' in change)
      await client.apply(
        uri,
        change.edits.flatMap((one) => ('newText' in one ? [one] : [])),
      )
    }
    assert.match(client.document(uri).getText(), /set aside to train staff for the Office, and an agency follows/)
    assert.deepEqual(
      (await found(uri)).map(({ code }) => code),
      ['passive'],
    )
    await client.replace(uri, 'A fund will be set aside', 'The Office will set a fund aside')
    assert.deepEqual(await found(uri), [])
  })

  it('is left alone in a Chinese draft', async () => {
    client.settings = { rules: Object.fromEntries(ids.map((id) => [id, 'warning'] as const)) }
    await client.start()
    assert.deepEqual(await found(await client.open(`${chinese}\nThe the Office asks a agency.\n`)), [])
  })
})
