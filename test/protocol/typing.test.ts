import assert from 'node:assert/strict'
import { Client, words } from './client.ts'
import { chineseMeasures, englishMeasures } from './typed-measures.ts'

/** What a writer sees of a draft that is typed key by key from an untitled file. */
interface Typed {
  /** Findings that stood at the end of a line, where a writer pauses, and were gone at the end; with their rules. */
  readonly gone: readonly string[]
  /** The same for any key: what the delay of the client keeps from the screen. */
  readonly flickered: number
  /** The findings at the end. */
  readonly left: readonly string[]
  /** Milliseconds from the key to the report. */
  readonly median: number
}

async function type(client: Client, text: string): Promise<Typed> {
  const uri = await client.open('', 'untitled:Untitled-1', 'plaintext')
  const atPauses = new Set<string>()
  const atKeys = new Set<string>()
  const times: number[] = []
  let shown: readonly string[] = []
  let line = 0
  let character = 0
  for (const key of text) {
    const place = { line, character }
    const started = performance.now()
    await client.apply(uri, [{ range: { start: place, end: place }, newText: key }])
    shown = (await client.diagnostics(uri)).map((one) => `${one.code}: ${words(one)}`)
    times.push(performance.now() - started)
    for (const one of shown) atKeys.add(one)
    if (key === '\n') for (const one of shown) atPauses.add(one)
    if (key === '\n') [line, character] = [line + 1, 0]
    else character += key.length
  }
  const left = new Set(shown)
  times.sort((a, b) => a - b)
  return {
    gone: [...atPauses].filter((one) => !left.has(one)),
    flickered: [...atKeys].filter((one) => !left.has(one)).length,
    left: [...left],
    median: times[times.length >> 1] ?? 0,
  }
}

/** A finding on the whole draft: rightly there until the clauses are that it asks for. */
const onWhole = /^(?:missing-dimension|missing-synergy|missing-pathway|thin-dimension|effective-date): /

describe('protocol: measures typed key by key from an untitled file', () => {
  let client: Client
  beforeEach(() => {
    client = new Client('stdio')
  })
  afterEach(() => client.stop())

  for (const [locale, text] of [
    ['zh-cn', chineseMeasures],
    ['en', englishMeasures],
  ] as const)
    it(`${locale}: no plain measure gets a finding; what a draft still lacks is told until it is there`, async () => {
      await client.start(undefined, locale)
      const { gone, left, flickered, median } = await type(client, text)
      assert.deepEqual(left, [])
      assert.deepEqual(
        gone.filter((one) => !onWhole.test(one)),
        [],
        'none on a clause',
      )
      assert.ok(gone.length <= 10 && flickered <= 25, `${gone.length} came and went, ${flickered} with any key`)
      assert.ok(median < 30, `${median} ms from key to report`)
    }).timeout(60_000)
})
