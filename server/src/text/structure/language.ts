import type { Language } from '../../framework/types.ts'
import { hanRuns, latinRuns } from '../document/characters.ts'
import { countBelow } from '../document/partition-point.ts'
import type { Letters, RawBlock } from '../pieces/raw-block.ts'
import type { ParsedPieces } from './parsed-pieces.ts'

/** Number of code units examined at the beginning and in the middle of the draft, and at most in one block. */
const sample = 8192

/**
 * Returns the language of a draft: Chinese if there are at least half as many Han characters as Latin words. Examines
 * the blocks that begin in the first 8,192 code units of the body and in 8,192 from the middle. A Chinese draft with
 * English front matter, letterhead or terms is thus Chinese, and so is a draft without words.
 */
export function detectLanguage(source: ParsedPieces): Language {
  const { starts, text } = source
  const body = starts[0] ?? 0
  const middle = Math.max(body + sample, (body + text.length) >> 1)
  let han = 0
  let words = 0
  for (const from of [body, middle]) {
    for (let index = countBelow(starts, from); (starts[index] ?? Infinity) < from + sample; index++) {
      const letters = lettersOf(source, index)
      han += letters.han
      words += letters.words
    }
  }
  return 2 * han >= words ? 'zh' : 'en'
}

const none: Letters = { han: 0, words: 0 }

function lettersOf({ blocks, letters }: ParsedPieces, index: number): Letters {
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
