import type { Random } from './random.ts'
import { type Parameters, spoiltParameters } from './requests.ts'

/** Every notification of our own that a client sends, with parameters as it gives them. */
export const notifications: Readonly<Record<string, Parameters>> = {
  'wenheng/watchCoverage': (random, uri) => ({ uri: random.pick([uri, null]) }),
}

/** One of them, right or wrong. */
export function drawnNotification(random: Random, uri: string): object {
  const [method, parameters] = random.pick(Object.entries(notifications))
  const params = parameters(random, uri, 1)
  return { jsonrpc: '2.0', method, params: random.once(4) ? spoiltParameters(random, params) : params }
}
