import { variants } from '../../framework/data.generated.ts'
import { englishUnits } from '../../text/numbering/unit-words-en.ts'
import { Cue, type Cues } from './cue.ts'

/** The characters that are cues. */
export const cueCharacters: readonly (readonly [characters: string, cues: Cues])[] = [
  ['0123456789０１２３４５６７８９', Cue.digit],
  ['(（', Cue.roundBracket],
  ['[［【', Cue.squareBracket],
  [':：', Cue.colon],
  ['_＿', Cue.underscore],
  ['X×…', Cue.placeholder],
  ['x', Cue.smallX],
  ['$£€¥', Cue.currency],
  ['§', Cue.unitName],
  ['年月日', Cue.time],
  ['五', Cue.time | Cue.numeral],
  ['一二两三四六七八九十', Cue.numeral],
  ['前上', Cue.before],
  ['第', Cue.ordinal],
  ['元', Cue.money],
  ['由先', Cue.leftOpen],
  [',;:.()"', Cue.halfWidthMark],
  ['（）()《》【】〔〕“”"', Cue.pairedMark],
  ['舍', Cue.rounding],
  ['重交', Cue.overlap],
]

export const letters = 'abcdefghijklmnopqrstuvwxyz'

/** How many letters of an English cue are looked at. */
export const gramLength = 5

/**
 * The English cues, each by five letters in a row that hardly any other word has. `_` stands for what is no letter, a
 * space for a space.
 */
export const cueGrams: readonly (readonly [grams: readonly string[], cues: Cues])[] = [
  [['amend', 'inser'], Cue.amending],
  [['prece', 'previ', 'foreg'], Cue.relation],
  [variants.variants.en.flat().map(gramOfVariant), Cue.variant],
  [
    // withdrawn, dropped, …, awarded; “did not”, “no longer”
    'hdraw roppe delet remov omitt epeal ancel aband merge mplet close _used award _did_ longe'.split(' '),
    Cue.removal,
  ],
  [['ithin', 'later', 'n_no_'], Cue.limit],
  [['decad'], Cue.decade],
  [['which'], Cue.which],
  // effect, effective; in force; commencement
  [['effec', 'force', 'mmenc'], Cue.effect],
  [['round'], Cue.rounding],
  [['dupli', 'dedup', '_once', 'overl'], Cue.overlap],
  [['follo'], Cue.following],
  [['annex', 'appen', 'sched', 'ttach', 'nclos'], Cue.annex],
  [['_tbc_', '_tbd_', '_tba_', '_todo'], Cue.placeholder],
  [englishUnits.flatMap(gramsOfUnit), Cue.unitName],
  // “a a”, “à à”: the pass itself sees longer words that begin alike.
  [[...letters, 'é'].map((letter) => ` ${letter} ${letter}_`), Cue.repeat],
]

/** Of a term of two words the letters where they meet: “ta ce” of “data centre”. */
function gramOfVariant(form: string): string {
  const gap = form.search(/[ -]/)
  const from = gap < 0 ? 0 : Math.max(0, gap - 2)
  return form.slice(from, from + gramLength).replace('-', '_')
}

/** Of a unit of numbered references, also in “subsection” and “sections”. */
function gramsOfUnit(unit: string): readonly string[] {
  const within = `sub${unit}`.slice(0, gramLength)
  if (unit.length >= gramLength) return [within, unit.slice(0, gramLength)]
  return unit.length === 4 ? [within, `_${unit}`] : [within, `_${unit}_`, `_${unit}s`, `_${unit}e`]
}
