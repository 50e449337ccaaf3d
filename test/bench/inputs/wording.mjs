/**
 * What differs between drafts of the two languages: numbers of sections, joints, and words of our own.
 * @typedef {object} Wording
 * @property {string} title
 * @property {(n: number) => string} chapter The number before a chapter's heading.
 * @property {(chapter: number, n: number) => string} section
 * @property {string} joint Between two clauses.
 * @property {string} and Between two headings made one.
 * @property {string} slot A slot of our templates that nobody filled in: one finding each.
 * @property {(words: string) => string} lead Bold words that open a paragraph.
 * @property {readonly [string, string, string]} columns
 */

/** @type {Record<import('./pool.mjs').Language, Wording>} */
export const wordings = {
  zh: {
    title: '滨江市人工智能与大数据创新发展行动方案',
    chapter: (n) => `${chineseNumber(n)}、`,
    section: (_, n) => `（${chineseNumber(n)}）`,
    joint: '',
    and: '与',
    slot: '由【牵头单位】负责落实。',
    lead: (words) => `**${words}。**`,
    columns: ['序号', '任务', '进度'],
  },
  en: {
    title: 'Riverbank City Action Plan for Innovation with Artificial Intelligence and Big Data',
    chapter: (n) => `${n}. `,
    section: (chapter, n) => `${chapter}.${n} `,
    joint: ' ',
    and: ' and ',
    slot: 'The 【lead agency】 shall see to it.',
    lead: (words) => `**${words}.**`,
    columns: ['No.', 'Task', 'Progress'],
  },
}

const digits = '〇一二三四五六七八九'

/** @param {number} n From 1 to 9999. */
function chineseNumber(n) {
  let words = ''
  for (const [unit, name] of /** @type {const} */ ([
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ])) {
    const digit = Math.floor(n / unit) % 10
    if (digit > 0) words += digits.charAt(digit) + name
    else if (words !== '' && n % unit > 0 && !words.endsWith('零')) words += '零'
  }
  return words.replace(/^一十/, '十')
}
