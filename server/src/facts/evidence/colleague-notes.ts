import type { Language } from '../../framework/types.ts'
import { within } from '../../text/clauses/quotations.ts'
import type { Span } from '../../text/document/span.ts'

/**
 * The notes to a colleague that a writer has left in a text, brackets included: 【小李：问一下财政局】, （此处等规划印发后再写）,
 * [John: check this], TODO: figures. What stands in brackets is none by itself: it is addressed to a person, or speaks of
 * the draft as of something that is still being written.
 */
export function colleagueNotes(text: string, language: Language): readonly Span[] {
  if (!signs[language].test(text)) return none
  const found: Span[] = []
  for (const { index, 0: bracket, 1: words = '' } of text.matchAll(brackets[language]))
    if (isNote(words, bracket, language)) found.push({ start: index, end: index + bracket.length })
  if (text.includes('TODO'))
    for (const { index, 0: words } of text.matchAll(toDo))
      if (!within(found, index)) found.push({ start: index, end: index + words.trimEnd().length })
  return found.sort((a, b) => a.start - b.start)
}

const none: readonly Span[] = []
/** Without one of these there is none. Round brackets stand in most Chinese texts, so how they begin is looked at. */
const signs: Readonly<Record<Language, RegExp>> = {
  zh: /[【[]|[（(](?:[备批]?注[：:]|此|这|本段|数|金额|比例|出处|表述|口径|指标|.{0,8}[：:])|先[放空留搁]着|TODO/,
  en: /\[|TODO/,
}
/** As programmers write it, with what is to be done. */
const toDo = /(?<![\w-])TODO\s?[:：][^.;。；\n]{0,60}/g
const brackets: Readonly<Record<Language, RegExp>> = {
  zh: /[（(【[]([^（(【[）)】\]]{2,60})[）)】\]]/g,
  en: /\[([^[\]]{4,120})\]/g,
}

/** A colleague by name: 小李, 老王, 张处, 李主任. The family names are the commonest, so 小学 and 老人 are nobody. */
const family =
  '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤]'
const person = `(?:@[^：:，,\\s]{1,8}|[小老]${family}|${family}(?:处|科|局|总|工|主任|处长|科长|局长|老师|秘书长|部长|书记|经理|博士|教授|姐|哥))`
/** This place of the draft, and what a writer has yet to do about it. */
const place = '(?:此处|这里|这儿|此段|本段|这段|这一段|这块|这部分|此句|这句|此数|这个数|这个数字)'
const undone =
  '(?:再[写补改核议问]|再定(?![义期位向])|待[补核写]|[要需]补|[请待需再要由][^。，]{0,10}(?:补充|核实|核对|确认)|没想好|拿不准|斟酌|[问看查核]一下|问问|要不要|是否[删保要写]|先[放空留搁]着|等[^。，]{1,12}[给定])'
const round = [
  new RegExp(`^${person}[：:]`),
  new RegExp(`^(?:[备批]?注[：:])?${place}[^。]{0,24}${undone}`),
  /^(?:数据|数字|金额|比例|出处|表述|口径|指标值?)[待需请][^。，]{0,8}(?:核实?|核对|补充?|确认)$/,
  /[，、这条段块句节项]先[放空留搁]着[吧了]?[。！!]?$/,
]
/** In round brackets a text speaks of many things; square ones are rare, but for the heads of paragraphs. */
const square = [
  ...round,
  new RegExp(`^${person}[，,]`),
  /^(?:[备批]?注[：:])?(?:此处)?请[^。；]{0,12}(?:补充|补写|斟酌|改写|核实|核对|确认)(?:一下)?[。！!]?$/,
  /^待[^。；]{0,12}(?:核实?|核对|补充?|确认|明确|填写?)[。！!]?$/,
  /(?:[问看查核改]一下|问问|麻烦你|帮忙[问看查核改])/,
  /^(?:是否|要不要)(?:保留|删除|删掉|写入|合适|妥当|准确)/,
]
const english = [
  /^Note (?:to|for) (?:self|editors?|drafters?|colleagues|(?!Readers?|Users?|Teachers?|Committee|Parliament|Members?|Congress|Council|Commission|States?|Table|Figure|Section|Article|Part|Chapter|Annex)[A-Z][a-z]+)\s?[:–—-]\s?\S/,
  /^@?(?!(?:Note|NB|Source|Figure|Table|Box|Example|Question|Answer|Press|Click)\b)[A-Z]\w*(?: [A-Z]\w*)?\s?[:,–—-]\s?(?:pls|please|check|confirm|verify|add|ask|update|fill|rewrite|delete|(?:can|could|would) you|(?:do|are|should) we|is (?:this|that|it))\b/,
  /^(?:double-)?(?:check|confirm|verify)\s(?:with|this|that|these|the|if|whether|figures?|numbers?|dates?|names?|wording|sources?)\b/i,
  /^(?:awaiting|waiting for|needs?|still needs?)\s(?:an? )?(?:legal|sources?|figures?|numbers?|checking|input|text|wording|comments|confirmation)\b/i,
  /\b(?:awaited|citation needed|to be (?:supplied|drafted|written|checked|verified|inserted))[.!]?$/i,
  /^(?:text|figures?|numbers?|names?|dates?|map|table|annex|wording|details?|input)\b.{0,40}\bto (?:follow|come)[.!]?$/i,
  /^(?:[A-Z]{2,6}|[Ll]egal|[Pp]olicy|[Ff]inance) to (?:confirm|check|supply|draft|provide|advise)\b/,
]

function isNote(words: string, bracket: string, language: Language): boolean {
  const kinds = language === 'en' ? english : /^[（(]/.test(bracket) ? round : square
  return kinds.some((kind) => kind.test(words))
}
