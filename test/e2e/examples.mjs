import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.join(import.meta.dirname, '../../examples')

/**
 * The path of the sample draft in a language.
 * @param {'zh' | 'en'} language
 */
export function exampleDraft(language) {
  const drafts = readdirSync(folder)
    .filter((name) => /\.(md|txt)$/.test(name) && !/^readme/i.test(name))
    .sort()
  const found = drafts.find((name) => isChinese(readFileSync(path.join(folder, name), 'utf8')) === (language === 'zh'))
  if (!found) throw new Error(`examples/ has no draft in ${language === 'zh' ? 'Chinese' : 'English'}`)
  return path.join(folder, found)
}

/** @param {string} text */
function isChinese(text) {
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) > text.length / 4
}
