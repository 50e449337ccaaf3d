import type { Genre } from '../../../server/src/framework/types.ts'
import { formatHanNumeral } from '../../../server/src/text/numbering/han-numeral.ts'
import { formatRoman } from '../../../server/src/text/numbering/roman-numeral.ts'

type Reference = (target: number, style: Style) => string
export interface Style {
  readonly genre: Genre
  readonly language: 'zh' | 'en'
  readonly draft: (sections: readonly (readonly string[])[]) => string
  readonly references: readonly Reference[]
  /** References in a table of tasks, if one may be annexed. */
  readonly annexed?: readonly Reference[]
  /** True if numbers run through the sections, so that a reference may name any of the provisions. */
  readonly isRunning?: boolean
}

export const han = formatHanNumeral
export const roman = (n: number): string => formatRoman(n).toUpperCase()
export const capital = (n: number): string => String.fromCharCode(64 + n)
export const letter = (n: number): string => String.fromCharCode(96 + n)
/** 1, 1A, 2, 2A, 3: every second one was inserted behind the one before. */
export const inserted = (n: number): string => `${Math.ceil(n / 2)}${n % 2 === 0 ? 'A' : ''}`
export const title = '# 滨江市促进办法\n\n'

/** By place in the draft: section and provision, from 1. */
export function laid(
  sections: readonly (readonly string[])[],
  head: (n: number) => string,
  item: (n: number, m: number, all: number) => string,
): string {
  let all = 0
  return sections
    .map((texts, section) =>
      [head(section + 1), ...texts.map((text, index) => item(section + 1, index + 1, ++all) + text)].join('\n\n'),
    )
    .join('\n\n')
}
