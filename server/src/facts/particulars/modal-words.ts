import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'

export type ModalWord = '应当' | '必须' | '不得' | '禁止' | '不准' | '不应' | '严禁'

/** A word by which legislation commands or forbids (立法技术规范（试行）（一）, 14 and 15). In the prose. */
export interface ModalUse {
  readonly word: ModalWord
  readonly span: Span
}

/** The modal words of commands and prohibitions in the prose of a block, in order; quotations are left out. */
export function modalWordsIn(text: string, language: Language): readonly ModalUse[] {
  if (language !== 'zh' || !/必须|应当|不得|禁止|不准|不应|严禁/.test(text)) return none
  const found: ModalUse[] = []
  for (const match of text.matchAll(words)) {
    const word = match.groups?.word
    if (!isModalWord(word)) continue
    const start = match.index
    found.push({ word, span: { start, end: start + word.length } })
  }
  return found
}

const none: readonly ModalUse[] = []

/**
 * 不准 is no 不准确 and no 不准予; 不应 is no 不应当 and no 不应有的; 必须 is no 必须品, and in 国家规定必须公开的 the duty is another
 * text's; 管行业必须管安全 is a set phrase. A word after 《 or “ is quoted.
 */
const words =
  /(?<![《“"])(?<word>应当|(?<!规定|要求|所)必须(?![品的]|(?:同时)?管|抓)|不得(?![已不而])|(?<!明令|被)禁止(?!性)|(?<!批)不准(?![确时予备])|不应(?![当有得])|严禁)/g

function isModalWord(word: string | undefined): word is ModalWord {
  return word !== undefined && word in known
}

const known: Readonly<Record<ModalWord, true>> = {
  应当: true,
  必须: true,
  不得: true,
  禁止: true,
  不准: true,
  不应: true,
  严禁: true,
}
