/**
 * A writer: the display language, the draft's, and how things read to them.
 * @typedef {object} View
 * @property {'en' | 'zh-cn'} locale The display language.
 * @property {'zh' | 'en'} language The draft's.
 * @property {RegExp} missing A finding in the list of problems.
 * @property {RegExp} term A term of the framework that stands on the first screen of the draft.
 * @property {RegExp} locus A place in the paper.
 * @property {RegExp} insert The title of a fix that inserts a clause or a section.
 */

/** @type {View[]} */
export const views = [
  {
    locale: 'zh-cn',
    language: 'zh',
    missing: /缺少.+方面的措施/,
    term: /数据集|算力|大模型|数据要素|人才/,
    locus: /第四部分（[一二三四五]）/,
    insert: /^(插入.+条款.*|新增一节)：/,
  },
  {
    locale: 'en',
    language: 'en',
    missing: /No measure on/,
    term: /[Dd]atasets|[Cc]omputing|[Aa]lgorithms|models|talent/,
    locus: /part 4 \([1-5]\)/,
    insert: /^(Insert an? .+ clause|Add a section):/,
  },
]

/**
 * What a writer puts into a slot.
 * @param {string} slot
 */
export function wording(slot) {
  if (/单位|部门/.test(slot)) return '市科技局'
  if (/时限|日期/.test(slot)) return '2027年底'
  if (/agency/.test(slot)) return 'Science Agency'
  if (/deadline|date/.test(slot)) return 'June 2028'
  if (/sector/.test(slot)) return 'health'
  if (/amount|funding/.test(slot)) return '12 million crowns'
  if (/金额/.test(slot)) return '5000万元'
  return '120'
}
