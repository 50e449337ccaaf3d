/**
 * What a text may have in it, as bits of one number: a character or a word without which it cannot state some kind of
 * particular, nor break some rule. A text that has the cue need not state the kind.
 */
export const Cue = {
  digit: 1 << 0,
  roundBracket: 1 << 1,
  squareBracket: 1 << 2,
  colon: 1 << 3,
  underscore: 1 << 4,
  /** X, xx, “TBC” or …. */
  placeholder: 1 << 5,
  /** Two words in a row that begin alike. */
  repeat: 1 << 6,
  /** A unit with something that may be its number: “Section 3”, “paragraph (a)”, “Part B”, “A.2”, 二（一）. */
  numberedUnit: 1 << 7,
  amending: 1 << 8,
  relation: 1 << 9,
  variant: 1 << 10,
  /** “was withdrawn”, “did not”, “no longer”. */
  removal: 1 << 11,
  /** “within”, “later than”, “more than”. */
  limit: 1 << 12,
  decade: 1 << 13,
  which: 1 << 14,
  effect: 1 << 15,
  rounding: 1 << 16,
  overlap: 1 << 17,
  following: 1 << 18,
  unitName: 1 << 19,
  smallX: 1 << 20,
  /** 年, 月, 日 or 五. */
  time: 1 << 21,
  /** 前 or 上. */
  before: 1 << 22,
  /** 第. */
  ordinal: 1 << 23,
  /** 一 to 十. */
  numeral: 1 << 24,
  /** 元. */
  money: 1 << 25,
  /** “Annex”, “Appendices”, “Schedule”. */
  annex: 1 << 26,
  /** 由 or 先: 由　　局牵头, 先放空着. */
  leftOpen: 1 << 27,
  currency: 1 << 28,
  /** A mark that Chinese has in full width. */
  halfWidthMark: 1 << 29,
  /** A bracket or a quotation mark. */
  pairedMark: 1 << 30,
} as const

/** Cues as a sum of bits. */
export type Cues = number

/** Of a text of which nothing is known. */
export const allCues: Cues = -1
