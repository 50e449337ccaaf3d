/** Why a leaf of the corpus is not read as remark reads it, and what of the leaf shows it. */
export const reasons = {
  template: { why: 'Jekyll has filled in {{ … }} before Markdown sees the address', shows: /\]\(\{\{/ },
  attributes: { why: 'an attribute list of kramdown is no text', shows: /\{:[^{}\n]*\}/ },
  page: { why: 'page marks of a PDF converter are no text', shows: /^\{\d+\}-+/ },
  closed: { why: 'a tag that closes itself does not swallow the lines below', shows: /\/>\s/ },
  unquoted: {
    why: 'remark ends an attribute without quotes at a slash, CommonMark does not',
    shows: /<a href=[^"'>\s]*\//,
  },
  host: { why: 'remark takes escapes for part of an address without a scheme', shows: /www\.\\/ },
  address: { why: 'an address ends before Chinese', shows: /https?:\/\/[!-~]+[^\0-\x7f]/ },
  html: { why: 'the text of an HTML block is read', shows: /<(?:li|span)\b/ },
} as const

/** By document and reason: the lines on which the leaves begin. */
export const corpusDisagreements: Readonly<Record<string, Partial<Record<keyof typeof reasons, readonly number[]>>>> = {
  'sg-smart-nation.md': {
    attributes: [
      9, 22, 32, 38, 45, 64, 72, 78, 90, 96, 143, 161, 167, 202, 210, 216, 242, 261, 283, 307, 324, 330, 346, 367, 383,
      410, 420, 432, 451, 461, 469, 475, 495, 541,
    ],
    closed: [29, 42],
    html: [52, 55, 174],
  },
  'soe-digital-2020.md': { address: [81] },
  'us-data-strategy-2020.md': {
    template: [20, 22, 24, 26, 29, 30, 31, 47, 57, 88, 107, 133, 149, 161, 170, 253, 402],
    attributes: [78, 423],
  },
  'us_eo14028.md': { page: [3, 22, 40, 59, 73, 89, 106, 121, 133, 144, 163, 178, 190, 201, 218] },
  'us_eo14179_2025.md': { html: [76] },
  'us_federal_data_strategy_2021_agency_actions.md': {
    template: [9],
    attributes: [93],
  },
  'us_federal_data_strategy_2021_shared_actions.md': { template: [9], attributes: [75] },
  'us_federal_data_strategy_practices.md': { template: [17, 19, 21, 84], attributes: [44, 67, 87] },
  'us_m-13-13_open_data_policy.md': {
    attributes: [14, 17, 19],
    host: [127, 131],
    unquoted: [
      199, 201, 203, 207, 209, 219, 223, 229, 231, 235, 237, 241, 248, 250, 252, 254, 256, 258, 260, 270, 274, 276,
    ],
  },
  'en_blog_usda_nutrition.md': { template: [33, 50] },
  'zh_创业担保贷款常见问题_faq.md': { address: [43] },
}
