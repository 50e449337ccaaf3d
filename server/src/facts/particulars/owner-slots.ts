import type { Language } from '../../framework/types.ts'

/**
 * A text of the same length in which the slots for the name of a body (【牵头单位】, 【lead agency】) hold one: that the
 * name is still to be filled in is told of the slot, so the task is not said to have no owner.
 */
export function withBodiesInSlots(text: string, language: Language): string {
  if (!text.includes('【')) return text
  return text.replace(slot[language], (words) =>
    language === 'zh' ? '局'.padStart(words.length, '某') : ` ${words.slice(1, -1).replace(/\b[a-z]/g, upper)} `,
  )
}

const slot: Readonly<Record<Language, RegExp>> = {
  zh: /【[^【】]{0,20}(?:单位|部门|机构)】/g,
  en: /【[^【】]{0,40}(?:agency|agencies|authority|body|department|ministry|office)】/gi,
}

function upper(letter: string): string {
  return letter.toUpperCase()
}
