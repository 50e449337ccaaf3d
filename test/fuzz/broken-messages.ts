import assert from 'node:assert/strict'
import type { Random } from './random.ts'
import { clientOf } from './requests.ts'
import { ServerProcess } from './server-process.ts'

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const framed = (body: string): Uint8Array => bytes(`Content-Length: ${body.length}\r\n\r\n${body}`)

/** Bytes that are no message, by what is wrong with them. */
const broken: Readonly<Record<string, (random: Random) => Uint8Array>> = {
  'a header without a length': () => bytes('Content-Type: x\r\n\r\n{}'),
  'a length that is no number': () => bytes('Content-Length: x\r\n\r\n{}'),
  'a header without a colon': () => bytes('hello\r\n\r\n'),
  'a negative length': () => bytes('Content-Length: -5\r\n\r\n{}'),
  'no length at all': () => framed(''),
  'a length too short': () => bytes('Content-Length: 3\r\n\r\n{"jsonrpc":"2.0","method":"x"}'),
  'a body that is no JSON': () => framed('{"jsonrpc":'),
  'a body that is no object': (random) => framed(random.pick(['5', 'null', '"x"', '[]', '[{}]', 'true'])),
  'an object that is no message': (random) =>
    framed(random.pick(['{}', '{"id":1}', '{"method":5}', '{"id":{},"method":"x"}'])),
  'deeply nested JSON': () => framed('['.repeat(200_000)),
  'random bytes': (random) => Uint8Array.from({ length: 300 }, () => random.below(256)),
  'random bytes and line ends': (random) => bytes(`${String.fromCharCode(random.below(256))}\r\n\r\n`.repeat(20)),
}

export const brokenKinds = Object.keys(broken)

/**
 * Sends what is no message to a server of its own, then a request. True if that was answered; otherwise the server must
 * have ended and said why. A server that is silent helps nobody.
 */
export async function survives(kind: string, random: Random): Promise<boolean> {
  const server = new ServerProcess()
  try {
    await server.initialize(clientOf(random, true))
    server.sendBytes(broken[kind]?.(random) ?? bytes(''))
    // What is read as part of a broken header is lost with it; the second may be seen.
    for (let attempt = 0; attempt < 2; attempt++) void server.request('wenheng/draftKinds', {})
    const answer = server.request('wenheng/draftKinds', {})
    const late = new Promise<'late'>((resolve) => setTimeout(resolve, 20_000, 'late').unref())
    const outcome = await Promise.race([answer.then((got) => 'result' in got), server.ended, late])
    if (outcome === true) return true
    assert.notEqual(outcome, 'late', `${kind}: no answer and no end\n${server.log}`)
    assert.equal(await server.ended, 1, kind)
    assert.match(server.log, /no message/, kind)
    return false
  } finally {
    server.kill()
  }
}
