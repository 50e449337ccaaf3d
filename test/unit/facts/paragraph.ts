import type { Block } from '../../../server/src/text/model/block.ts'

/** A paragraph with no mark-up. */
export function paragraph(text: string): Block {
  return {
    kind: 'paragraph',
    level: 0,
    marker: null,
    runIn: null,
    bars: null,
    role: null,
    length: text.length,
    prose: { text, map: [0, 0] },
  }
}
