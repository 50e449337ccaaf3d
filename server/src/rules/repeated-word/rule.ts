import { adjoin } from '../../retext/adjoining.ts'
import { remarks } from '../../retext/remarks.ts'
import { partitionPoint } from '../../text/document/partition-point.ts'
import type { Span } from '../../text/document/span.ts'
import type { Prose } from '../../text/prose/prose.ts'
import type { BlockRule } from '../rule.ts'

/** The same word twice, mostly left over from an edit. */
export const repeatedWord: BlockRule = {
  id: 'repeated-word',
  nameZh: '英文词重复',
  summary: {
    zh: '英文文稿中，同一个词连写了两次。',
    en: 'In English drafts: a word is written twice in a row.',
  },
  scope: 'block',
  severity: 'off',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    repeated: { zh: '“{word}”一词连写了两次。', en: '“{word}” is written twice in a row.' },
    fix: { zh: '删去后一个“{word}”', en: 'Delete the second “{word}”' },
  },
  check(input) {
    const { block } = input
    const { text } = block.prose
    return remarks(input, 'repeated-words').flatMap(({ span }) => {
      const [, first, word] = twice.exec(text.slice(span.start, span.end)) ?? []
      if (first === undefined || word === undefined || !/\p{L}/u.test(word)) return []
      const second = { start: span.end - word.length, end: span.end }
      if (!adjoin(block, { start: span.start, end: span.start + first.length }, second)) return []
      const values = { word }
      const edits = [{ span: secondWithSpace(block.prose, second), text: '' }]
      return [
        {
          span,
          message: { key: 'repeated', values },
          remedies: [],
          fixes: [{ title: { key: 'fix', values }, edits, preferred: true as const }],
        },
      ]
    })
  },
}

const twice = /^(\S+)\s(\S+)$/

/** The second word with the space on that side of it where the line does not end. */
function secondWithSpace({ text, map }: Prose, { start, end }: Span): Span {
  return isLineEnd(map, start - 1) && text.charAt(end) === ' ' ? { start, end: end + 1 } : { start: start - 1, end }
}

/** True if the space at an offset of the prose is a character of its own in the map: the end of a line. */
function isLineEnd(map: readonly number[], offset: number): boolean {
  const pair = partitionPoint(map.length / 2, (index) => (map[2 * index] ?? 0) < offset)
  return map[2 * pair] === offset
}
