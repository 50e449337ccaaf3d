import assert from 'node:assert/strict'
import type { Span } from '../../../server/src/text/document/span.ts'
import { type Prose, toSource } from '../../../server/src/text/prose/prose.ts'
import { isReading } from './character-readings.ts'

/** Pairs ascend, and each character of the prose is how the one of the source is read that its pair leads to, unless it was made there. */
export function holdsMap(text: string, { span, prose }: { readonly span: Span; readonly prose: Prose }): void {
  const { map } = prose
  assert.deepEqual(map.slice(0, 1), [0])
  for (let pair = 2; pair < map.length; pair += 2) {
    assert.ok((map[pair] ?? 0) > (map[pair - 2] ?? 0), 'ascending in the prose')
    assert.ok((map[pair + 1] ?? 0) >= (map[pair - 1] ?? 0), 'ascending in the source')
  }
  for (let at = 0; at < prose.text.length; at++) {
    const source = span.start + toSource(prose, at)
    assert.ok(source >= span.start && source < span.end)
    const made = map.some((offset, index) => index % 2 === 0 && offset === at) && /[&\s|<]/.test(text.charAt(source))
    if (!made) assert.ok(isReading(text.charAt(source), prose.text.charAt(at)), `${text.charAt(source)} at ${source}`)
  }
}
