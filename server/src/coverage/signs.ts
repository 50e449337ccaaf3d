import { genres } from '../framework/data.generated.ts'
import type { Language } from '../framework/types.ts'
import type { Block } from '../text/block.ts'
import type { Draft } from '../text/draft.ts'
import { countBelow } from '../text/ordered.ts'
import type { Splice } from '../text/splice.ts'
import { held, occurrences } from './words.ts'

/** How many of the phrases stand in a draft that only policy drafts use, and that only other texts do; how often a policy is reported. */
export interface Signs {
  readonly for: number
  readonly against: number
  readonly reported: number
}

/** The signs of one version of a draft, with what they rest on. */
export interface DraftSigns {
  readonly signs: Signs
  readonly language: Language
  /** Signs are looked for in so many blocks of the beginning and of the end. */
  readonly head: number
  readonly tail: number
  readonly known: WeakMap<Block, BlockSigns>
}

/** The phrases that stand in a block. */
interface BlockSigns {
  readonly phrases: readonly string[]
  readonly reported: number
}

/** Signs are looked for in the blocks that begin in so many characters of the beginning and of the end. */
const headLength = 20_000
const tailLength = 5_000

const { signs: phrases } = genres

/** Which few blocks it is worth to look through. */
const anySign: Readonly<Record<Language, RegExp>> = { zh: anyOf('zh'), en: anyOf('en') }

function anyOf(language: Language): RegExp {
  const all = [phrases.for, phrases.against, phrases.reported].flatMap((words) => words[language])
  const pattern = all.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') || '(?!)'
  // To look for the other cases of Han characters takes V8 five milliseconds.
  return language === 'zh' ? new RegExp(pattern) : new RegExp(pattern, 'i')
}

export function signsOf(
  { blocks, starts, source, language }: Draft,
  changed: Splice,
  previous: DraftSigns | null,
): DraftSigns {
  const tailStart = Math.max(headLength, source.length - tailLength)
  const head = countBelow(starts, headLength)
  const tail = blocks.length - countBelow(starts, tailStart)
  const before = previous?.language === language ? previous : null
  const isUntouched =
    before?.head === head &&
    before.tail === tail &&
    changed.start >= head &&
    changed.start + changed.inserted <= blocks.length - tail
  if (before && isUntouched) return before
  const known = before?.known ?? new WeakMap<Block, BlockSigns>()
  const found = new Set<string>()
  let reported = 0
  const look = (index: number): void => {
    const block = blocks[index]
    if (!block) return
    let signs = known.get(block)
    if (!signs) {
      signs = signsIn(block, language)
      known.set(block, signs)
    }
    for (const phrase of signs.phrases) found.add(phrase)
    reported += signs.reported
  }
  for (let index = 0; index < head; index++) look(index)
  for (let index = blocks.length - tail; index < blocks.length; index++) look(index)
  const ours = phrases.for[language].filter((phrase) => found.has(phrase)).length
  return { signs: { for: ours, against: found.size - ours, reported }, language, head, tail, known }
}

function signsIn({ prose: { text } }: Block, language: Language): BlockSigns {
  if (!anySign[language].test(text)) return silent
  const { for: ours, against, reported } = phrases
  return {
    phrases: held(text, [...ours[language], ...against[language]]),
    reported: reported[language].reduce((sum, phrase) => sum + occurrences(text, phrase), 0),
  }
}

const silent: BlockSigns = { phrases: [], reported: 0 }
