import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'

/** A word that says how firmly something is to be done. The span is in the text. */
export interface ModalWordUse extends Span {
  readonly word: string
  /** 6: it must be; 3: as a plain verb; 1: it may be, or be tried. */
  readonly strength: number
  /** It forbids. */
  readonly forbids: boolean
  /** It says how firmly something is to be done only where it stands for another such word: 避免, 要求. */
  readonly pairedOnly: boolean
}

/** What a verb without such a word has. */
export const plainStrength = 3

/** The words of firmness in a text, in order. */
export function modalUses(text: string, language: Language): ModalWordUse[] {
  const { pattern, strengths, forbidding, pairedOnly } = scales[language]
  return [...text.matchAll(pattern)].map(({ index, 0: words }) => {
    const word = words.toLowerCase().replace(/\s+/g, ' ')
    return {
      word,
      start: index,
      end: index + words.length,
      strength: strengths.get(word) ?? plainStrength,
      forbids: forbidding.test(word),
      pairedOnly: pairedOnly.test(word),
    }
  })
}

/** True if a text is such a word and nothing else: “, where practicable,”. */
export function isModalAlone(text: string, language: Language): boolean {
  const words = text.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
  const first = modalUses(words, language)[0]
  return first !== undefined && first.start === 0 && first.end === words.length
}

interface Scale {
  readonly pattern: RegExp
  readonly strengths: ReadonlyMap<string, number>
  readonly forbidding: RegExp
  readonly pairedOnly: RegExp
}

function scale(
  levels: readonly (readonly [number, string])[],
  { forbidding, pairedOnly }: Pick<Scale, 'forbidding' | 'pairedOnly'>,
  make: (words: string) => RegExp,
): Scale {
  const strengths = new Map<string, number>()
  for (const [strength, words] of levels) for (const word of words.split('|')) strengths.set(word, strength)
  const longestFirst = [...strengths.keys()].sort((a, b) => b.length - a.length)
  return { pattern: make(longestFirst.join('|')), strengths, forbidding, pairedOnly }
}

/**
 * 应当 is no 相应 and no 应用; 支持 in 技术支持 and 引导 in 引导基金 are nouns. A word after 的 or before 力度, 政策 names a thing.
 */
const scales: Readonly<Record<Language, Scale>> = {
  zh: scale(
    [
      [6, '必须|严禁|禁止|不得|一律|坚决|不准'],
      [5, '应当|应|须|务必|确保|要求'],
      [4, '不宜|不应|不要'],
      [2, '推动|推进|支持|引导|倡导|优先支持|避免|防止'],
      [
        1,
        '鼓励|探索|研究制定|研究出台|研究推进|可以|有条件的|条件成熟时|原则上|稳慎|审慎|适时|逐步|力争|争取|尽量|尽可能|酌情|视情|根据需要|鼓励支持|鼓励引导|支持鼓励|积极探索',
      ],
    ],
    { forbidding: /禁|^不|避免|防止/, pairedOnly: /^(?:要求|避免|防止)$/ },
    (words) =>
      new RegExp(
        `(?<![相对响适效反供理本基技服保资人财金科政的])(?:${words})(?![力者性]|政策|力度|体系|基金|作用|资金|机制|范围)(?!(?<=应)[当用对急变付答届收有])`,
        'g',
      ),
  ),
  en: scale(
    [
      [6, 'shall not|must not|may not|cannot|must|shall|is required to|are required to|prohibited'],
      [5, 'will|will not|ensure|ensures'],
      [2, 'should|should not|support|supports|promote|promotes|facilitate|ought to'],
      [
        1,
        'shall not be required to|is not required to|are not required to|shall not be obliged to|is not obliged to|are not obliged to|need not|may|can|could|encourage|encourages|encouraged to|explore|explores|consider|considers|seek to|seeks to|aim to|aims to|where practicable|where appropriate|as appropriate|where feasible|to the extent practicable|study|studies|pilot',
      ],
    ],
    { forbidding: /^(?:shall|must|may|will|should) not$|cannot|prohibited/, pairedOnly: /^$/ },
    (words) => new RegExp(`\\b(?:${words})\\b(?!:| \\d)`, 'gi'),
  ),
}
