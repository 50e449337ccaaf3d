import type { Language } from '../../framework/types.ts'
import { hanRuns, latinRuns } from '../document/characters.ts'
import { countBelow } from '../document/partition-point.ts'
import type { Letters, RawBlock } from '../pieces/raw-block.ts'
import type { ParsedPieces } from './parsed-pieces.ts'

/** The number of code units sampled at the beginning and in the middle, and at most of each block. */
const sample = 8192

/**
 * The language a draft is written in: Chinese if it has at least half as many Han characters as English words. Sampled
 * are the blocks that begin in the first 8,192 code units and in as many from the middle; a Chinese draft with an
 * English front matter, a letterhead or English terms is Chinese, and so is one without words.
 */
export function detectLanguage(source: ParsedPieces): Language {
  const { starts, text } = source
  const body = starts[0] ?? 0
  const middle = Math.max(body + sample, (body + text.length) >> 1)
  let han = 0
  let words = 0
  for (const from of [body, middle]) {
    for (let index = countBelow(starts, from); (starts[index] ?? Infinity) < from + sample; index++) {
      const letters = lettersIn(source, index)
      han += letters.han
      words += letters.words
    }
  }
  return 2 * han >= words ? 'zh' : 'en'
}

const none: Letters = { han: 0, words: 0 }

function lettersIn({ blocks, letters }: ParsedPieces, index: number): Letters {
  const block = blocks[index]
  if (!block) return none
  const known = letters.get(block)
  if (known) return known
  const counted = count(block)
  letters.set(block, counted)
  return counted
}

function count({ prose: { text } }: RawBlock): Letters {
  const looked = text.length > sample ? text.slice(0, sample) : text
  return { han: looked.length - looked.replace(hanRuns, '').length, words: looked.match(latinRuns)?.length ?? 0 }
}
