import type { Language } from '../framework/types.ts'
import { genericWords } from './generic-words.ts'

/**
 * What a text is about, as a set: each two neighbouring Chinese characters, and Latin words. Generic words, dates and
 * who is responsible are left out. Linear.
 */
export function featuresOf(text: string, language: Language): ReadonlySet<string> {
  const found = new Set<string>()
  const plain = text.replace(note, ' ').toLowerCase()
  const specific = language === 'zh' ? plain.replace(when, '').replace(generic, '|') : plain
  for (const [word] of specific.matchAll(words)) {
    if (isLatin.test(word)) addWord(word, found)
    else for (let at = 0; at + 1 < word.length; at++) found.add(word.slice(at, at + 2))
  }
  return found
}

/** （责任单位：…） */
const note = /[（(〔[][^（()）〔〕]{0,400}(?:单位|负责|牵头)[^（()）〔〕]{0,400}[）)〕\]]/g
/** Years, and quotation marks, within which a word is the same word. */
const when = /20\d\d年|[“”"]/g
const byLength = genericWords.zh.split(' ').sort((a, b) => b.length - a.length)
const generic = new RegExp(byLength.join('|'), 'g')
const words = /[a-z][a-z0-9.+-]*|\d+[a-z]+|\p{Script=Han}+/gu
const isLatin = /^[a-z\d]/
const common = new Set(genericWords.en.split(' '))

function addWord(word: string, found: Set<string>): void {
  const bare = word.replace(/[.+-]+$/, '')
  if (bare.length < 2 || common.has(bare)) return
  found.add(bare.length > 3 && bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare)
}
