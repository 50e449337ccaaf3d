import { enumerated } from '../enumerated.ts'
import type { Message } from '../findings/finding.ts'

/** What is said of numbers that are missing before a label: all of them if they are few, else the first and the last. */
export function gapMessage(label: string, missing: readonly string[]): Message {
  const [first = '', last = ''] = [missing[0], missing.at(-1)]
  if (missing.length < 2) return { key: 'gap', values: { label, expected: first } }
  const isLong = missing.length > mostListed
  const quoted = missing.map((one) => `“${one}”`)
  const expected = {
    zh: isLong ? `“${first}”至“${last}”` : quoted.join(''),
    en: isLong ? `“${first}” to “${last}”` : enumerated(quoted, ', ', ' and '),
  }
  return { key: 'gaps', values: { label, expected } }
}

const mostListed = 3
