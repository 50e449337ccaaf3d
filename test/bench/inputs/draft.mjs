import { inTurns, seeded } from './random.mjs'
import { wordings } from './wording.mjs'

/** @typedef {import('./pool.mjs').Pool} Pool @typedef {import('./pool.mjs').Language} Language */

const seed = 20240607
/** Of paragraphs, a real draft has so many clauses. */
const lengths = [1, 1, 2, 2, 2, 3, 3, 4, 6]
const wrapAt = 96
const slotEvery = 1500

/**
 * A Markdown draft of about so many bytes: title, chapters, sections, paragraphs, lists, tables, quotes. The clauses are
 * the pool's in an order that a fixed seed decides, the structure is ours; no block stands in it twice.
 * @param {Pool} pool
 * @param {Language} language
 * @param {number} bytes In UTF-8.
 * @returns {string}
 */
export function writeDraft(pool, language, bytes) {
  const words = wordings[language]
  const random = seeded(seed)
  const clause = inTurns(pool.clauses, random)
  const heading = inTurns(pool.headings, random)
  const seen = new Set()
  /** @type {string[]} */
  const blocks = []
  let size = 0
  let slots = 0

  /** @param {string} block */
  function put(block) {
    blocks.push(block)
    size += Buffer.byteLength(block) + 2
  }

  /** Asks again, for a longer one each time, until it is new. @param {(extra: number) => string} make */
  function fresh(make) {
    for (let extra = 0; ; extra++) {
      const made = make(extra)
      if (seen.has(made)) continue
      seen.add(made)
      return made
    }
  }

  /** @param {number} count */
  const clauses = (count) => Array.from({ length: count }, clause).join(words.joint)
  const title = () => fresh((extra) => Array.from({ length: 1 + extra }, heading).join(words.and))
  /** @param {number} least @param {number} most */
  const between = (least, most) => least + Math.floor(random() * (most - least + 1))

  function paragraph() {
    const count = lengths[Math.floor(random() * lengths.length)] ?? 2
    const text = fresh((extra) => clauses(count + extra))
    const lead = random() < 0.08 ? `${words.lead(heading())}${words.joint}` : ''
    const due = Math.floor(size / slotEvery) > slots
    if (due) slots++
    return `${lead}${text}${due ? `${words.joint}${words.slot}` : ''}`
  }

  function list() {
    const mark = random() < 0.5 ? () => '- ' : (/** @type {number} */ at) => `${at + 1}. `
    return Array.from({ length: between(3, 6) }, (_, at) => mark(at) + fresh((extra) => clauses(1 + extra))).join('\n')
  }

  function table() {
    const row = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`
    const rows = Array.from({ length: between(3, 6) }, (_, at) => [
      `${at + 1}`,
      fresh((extra) => clauses(1 + extra)).replaceAll('|', '/'),
      `${between(5, 95)}%`,
    ])
    return [row(words.columns), row(words.columns.map(() => '---')), ...rows.map(row)].join('\n')
  }

  /** @param {boolean} wrapped English drafts are often wrapped by hand. */
  function block(wrapped) {
    const kind = random()
    if (kind < 0.1) return list()
    if (kind < 0.12) return table()
    const text = paragraph()
    if (kind < 0.13) return `> ${text}`
    return wrapped ? wrap(text) : text
  }

  put(`# ${words.title}`)
  for (let chapter = 1; size < bytes; chapter++) {
    put(`## ${words.chapter(chapter)}${title()}`)
    put(paragraph())
    const sections = between(2, 6)
    for (let section = 1; section <= sections && size < bytes; section++) {
      put(`### ${words.section(chapter, section)}${title()}`)
      const wrapped = language === 'en' && random() < 0.5
      const count = between(2, 6)
      for (let n = 0; n < count && size < bytes; n++) put(block(wrapped))
    }
  }
  return `${blocks.join('\n\n')}\n`
}

/** @param {string} text */
function wrap(text) {
  let column = 0
  return text.replace(/ (\S+)/g, (_, /** @type {string} */ word) => {
    column += word.length + 1
    // A line that began with one of these would begin a list, a quote or a heading.
    if (column < wrapAt || /^(?:[-+*#>=|]|\d+[.)]$)/.test(word)) return ` ${word}`
    column = word.length
    return `\n${word}`
  })
}
