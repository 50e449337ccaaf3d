/** @typedef {import('../inputs/pool.mjs').Language} Language */

/**
 * @typedef {object} Contestant
 * @property {string} name The file beside this one that loads it.
 * @property {string} label
 * @property {Partial<Record<Language, number>>} largest The largest draft it is given, in kB; languages that it is not about are missing. Beyond, one lint takes minutes.
 * @property {number} quick The same in quick runs.
 */

/** @type {Contestant} */
export const wenheng = { name: 'wenheng', label: 'Wenheng', largest: { zh: 6000, en: 6000 }, quick: 600 }

/** @type {readonly Contestant[]} */
export const peers = [
  { name: 'autocorrect', label: 'AutoCorrect', largest: { zh: 6000 }, quick: 600 },
  { name: 'markdownlint', label: 'markdownlint', largest: { zh: 6000, en: 6000 }, quick: 600 },
  { name: 'zhlint', label: 'zhlint', largest: { zh: 6000 }, quick: 600 },
  { name: 'textlint', label: 'textlint (4 rules)', largest: { zh: 600, en: 600 }, quick: 60 },
  { name: 'write-good', label: 'write-good', largest: { en: 6000 }, quick: 600 },
  { name: 'retext', label: 'retext (4 plugins)', largest: { en: 6000 }, quick: 60 },
  { name: 'alex', label: 'alex', largest: { en: 600 }, quick: 60 },
  { name: 'harper', label: 'harper.js', largest: { en: 600 }, quick: 60 },
]

/** @param {Contestant} contestant @param {Language} language @param {number} kilobytes @param {boolean} quick */
export function takesPart(contestant, language, kilobytes, quick) {
  return kilobytes <= Math.min(contestant.largest[language] ?? 0, quick ? contestant.quick : Infinity)
}
