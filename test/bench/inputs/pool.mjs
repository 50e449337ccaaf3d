import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../root.mjs'

/** @typedef {'zh' | 'en'} Language */

/**
 * What drafts are made of: the words of headings and the clauses of real documents, without their numbers.
 * @typedef {object} Pool
 * @property {string} source Where it was read: the corpus, or this project's examples where there is none.
 * @property {readonly string[]} headings
 * @property {readonly string[]} clauses
 */

const corpus = path.join(root, '../shared/corpus/policy')

/**
 * @param {Language} language
 * @returns {Pool}
 */
export function readPool(language) {
  const real = existsSync(corpus)
  const folder = real ? corpus : path.join(root, 'examples')
  const headings = new Set()
  const clauses = new Set()
  for (const name of readdirSync(folder).sort()) {
    if (!/\.(md|txt)$/.test(name)) continue
    const text = readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n')
    if (languageOf(text) !== language) continue
    for (const block of blocks(text)) {
      const { heading, words } = stripMarker(block)
      const parts = split[language](words)
      const [only] = parts
      const title = heading && parts.length === 1 && only !== undefined && !/[;；,，]$/.test(only)
      if (title && fits(only, 3, language === 'zh' ? 24 : 60)) headings.add(only.replace(/[。.：:]$/, ''))
      else for (const part of parts) if (fits(part, ...bounds[language])) clauses.add(ended[language](part))
    }
  }
  return { source: real ? 'corpus' : 'examples', headings: [...headings], clauses: [...clauses] }
}

/** @type {Record<Language, [number, number]>} */
const bounds = { zh: [10, 140], en: [30, 420] }

/** @type {Record<Language, (text: string) => string[]>} */
const split = {
  zh: (text) => text.split(/(?<=[。；！？][”’）》]?)(?![”’）》])/).map((part) => part.trim()),
  en: (text) => text.split(/(?<=[.;!?]["”’)]?) +(?=["“(A-Z])/).map((part) => part.trim()),
}

/** @type {Record<Language, (clause: string) => string>} */
const ended = {
  zh: (clause) => `${clause.replace(/[。；！？：，、]$/, '')}。`,
  en: (clause) => `${clause.replace(/[.;!?:,]$/, '')}.`,
}

/** @param {string} text @param {number} least @param {number} most */
function fits(text, least, most) {
  return text.length >= least && text.length <= most
}

/** @param {string} text @returns {Language} */
function languageOf(text) {
  return (text.match(/[\u4e00-\u9fff]/g) ?? []).length > text.length * 0.3 ? 'zh' : 'en'
}

/**
 * The running text between blank lines, each on one line, without front matter, HTML, markup and tables.
 * @param {string} text
 */
function blocks(text) {
  return text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^<>\n]{1,300}>/g, ' ')
    .split(/\n\s*\n|\n(?=\s*(?:[#>|*-]|\d{1,2}[.、]|（[一二三四五六七八九十]))/)
    .filter((block) => !/^\s*(?:\||```|\{:)/.test(block))
    .map((block) =>
      block
        .replace(/\[([^[\]\n]*)\]\([^()\n]*\)|\[\^\w+\]/g, '$1')
        .replace(/[*_`~|]+/g, '')
        .replace(/(?<=[\u3000-\u9fff\uff00-\uffef])\s*\n\s*/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
}

const marker =
  /^(?:#{1,6} *|> ?|[-•—+]+ *|第[一二三四五六七八九十百零]+[章节条] *|[（(][一二三四五六七八九十\da-zA-Z]{1,4}[）)] *|[一二三四五六七八九十]{1,3}、 *|\d{1,2}(?:\.\d{1,2})*[.、．] *|(?:Sec(?:tion|\.)|Part|Article) *\w{1,4}\. *)/

/**
 * @param {string} block
 * @returns {{ heading: boolean, words: string }} Whether a number or hashes stand before it, and what follows them.
 */
function stripMarker(block) {
  let words = block
  for (let found = marker.exec(words); found; found = marker.exec(words)) words = words.slice(found[0].length)
  return { heading: words !== block, words: words.replace(/ #+$/, '') }
}
