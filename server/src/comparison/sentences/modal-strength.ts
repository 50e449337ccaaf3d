import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'

/** A word that says how firmly something is to be done. The span is in the text. */
export interface ModalWordUse extends Span {
  readonly word: string
  /** 6: it must be; 3: as a plain verb; 1: it may be, or be tried. */
  readonly strength: number
}

/** What a verb without such a word has. */
export const plainStrength = 3

/** The words of firmness in a text, in order. */
export function modalUses(text: string, language: Language): ModalWordUse[] {
  const { pattern, strengths } = scales[language]
  return [...text.matchAll(pattern)].map(({ index, 0: words }) => {
    const word = words.toLowerCase().replace(/\s+/g, ' ')
    return { word, start: index, end: index + words.length, strength: strengths.get(word) ?? plainStrength }
  })
}

interface Scale {
  readonly pattern: RegExp
  readonly strengths: ReadonlyMap<string, number>
}

function scale(levels: readonly (readonly [number, string])[], make: (words: string) => RegExp): Scale {
  const strengths = new Map<string, number>()
  for (const [strength, words] of levels) for (const word of words.split('|')) strengths.set(word, strength)
  const longestFirst = [...strengths.keys()].sort((a, b) => b.length - a.length)
  return { pattern: make(longestFirst.join('|')), strengths }
}

/**
 * 应当 is no 相应 and no 应用; 支持 in 技术支持 and 引导 in 引导基金 are nouns. A word after 的 or before 力度, 政策 names a thing.
 */
const scales: Readonly<Record<Language, Scale>> = {
  zh: scale(
    [
      [6, '必须|严禁|禁止|不得|一律|坚决|不准'],
      [5, '应当|应|须|务必|确保'],
      [4, '不宜|不应|不要'],
      [2, '推动|推进|支持|引导|倡导|优先支持'],
      [
        1,
        '鼓励|探索|研究制定|研究出台|研究推进|可以|有条件的|条件成熟时|原则上|稳慎|审慎|适时|逐步|力争|争取|尽量|尽可能|酌情|视情|根据需要|鼓励支持|鼓励引导|支持鼓励|积极探索',
      ],
    ],
    (words) =>
      new RegExp(
        `(?<![相对响适效反供理本基技服保资人财金科政的])(?:${words})(?![用对急变力付答者性届收有]|政策|力度|体系|基金|作用|资金|机制|范围)`,
        'g',
      ),
  ),
  en: scale(
    [
      [6, 'shall not|must not|must|shall|is required to|are required to|prohibited'],
      [5, 'will|ensure|ensures'],
      [2, 'should|support|supports|promote|promotes|facilitate|ought to'],
      [
        1,
        'may|can|could|encourage|encourages|encouraged to|explore|explores|consider|considers|seek to|seeks to|aim to|aims to|where practicable|where appropriate|as appropriate|where feasible|to the extent practicable|study|studies|pilot',
      ],
    ],
    (words) => new RegExp(`\\b(?:${words})\\b`, 'gi'),
  ),
}
