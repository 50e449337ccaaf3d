import type { CrossReference } from './cross-reference.ts'

const kinds =
  '(?:法律?|法典|法规|规章|条例|办法|规定|规则|细则|意见|措施|方案|规划|计划|纲要|决定|通知|章程|指引|指南|规范|标准|准则|解释|通则|公约|协定|制度|合同|协议|(?:合同|协议|承诺|责任|任务|申请|委托)书)'
/** 《民法典》人格权编第一千零三十四条: the number may stand within a part that is named. */
const behindName = '(?:[（(][^（）()]{0,40}[）)])?(?:的|中)?(?:[\\u3400-\\u9fff]{1,8}[编篇章])?\\s?$'
const ownName = new RegExp(`(?:^|[^基根])本(?:实施|行动|若干|暂行|管理)?(?:政策|${kinds})${behindName}`)
const ownUnit = /本(?:编|章|节|条|附[件表录]|表|清单|目录)(?:的|中)?\s?$/
/** 附件1第3项 is in that annex. */
const annex = /(?:附[件表录]|专栏|[^代]表)\s?(?:[一二三四五六七八九十]{1,3}|\d{1,2})?(?:的|中)?\s?$/
/** The word alone, without whose it is: 落实意见第三项 in the annex of 某市意见. */
const shortName = new RegExp(`(?:^|[\\s，。；、：:（(“|与和及以按照据行实彻反到对]|参照|符合)(${kinds})${behindName}`)
const otherName = new RegExp(`(?:》|[\\u3400-\\u9fff]${kinds})${behindName}`)
/** 《某法》（第十三条）, 《某法》的规定（第十三条, 国务院令第711号第三十五条, 国发〔2020〕4号第三条. */
const aroundNumber =
  /》(?:的?(?:有关|相关|上述)?(?:规定|要求|条款))?(?:中?的)?[（(](?:参?见|即)?\s?$|》的?(?:有关|相关)?规定中?的\s?$|(?:令第?\s?[\d〇零一二三四五六七八九十百]{1,6}|〔\d{4}〕\s?\d{1,4})号(?:令|文件?)?[）)]?(?:的|中)?\s?$/
/** 《某法》所称敏感个人信息，见其第二十八条. */
const itsOwn = /》[^。；《》]*其(?:中的?)?\s?$/
const titled = new RegExp(`^《([^《》]{2,})》${behindName}`)
/** The text as it was: 修改前的第三条, 本办法修订前的第三条, 原第三条. */
const formerText = new RegExp(
  `(?:(?:修[改订正]|调整|变更)[以之]?前的?(?:本(?:实施|行动|若干|暂行|管理)?(?:政策|${kinds})的?)?|(?<![中平草高太还复])原(?:来的?|有的?)?)\\s?$`,
)
/** Words that end like a document's name but are not one. */
const noName = /(?:依法|方法|做法|看法|按照规定|有关规定|相关规定)\s?$/

/** True if the words before a number name the draft itself: 本条例, 本行动计划. */
export function isAfterOwnName(before: string): boolean {
  return ownName.test(before)
}

/** The document that a reference at an offset is to, by the words before it. */
export function documentReferredTo(text: string, at: number): CrossReference['target'] {
  const before = text.slice(Math.max(0, at - 48), at)
  if (formerText.test(before)) return 'other'
  // 本办法（第三条）
  if (isAfterOwnName(before.replace(/[（(]\s?$/, ''))) return 'own'
  if (ownUnit.test(before)) return 'here'
  if (noName.test(before)) return 'unsaid'
  return otherName.test(before) || annex.test(before) || aroundNumber.test(before) || itsOwn.test(before)
    ? 'other'
    : 'unsaid'
}

/** A title with what may be between it and the number: the longest of each. */
const reachOfTitle = 200

/** The title in 《》 right before an offset, or the last word of one that stands for it; null for neither. */
export function titleBefore(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - reachOfTitle), at)
  const open = before.lastIndexOf('《', before.lastIndexOf('》'))
  // 上述《办法》 is one that was named before, and not the draft whose title ends so.
  if (namedBefore.test(before.slice(0, Math.max(0, open)))) return null
  return titled.exec(before.slice(Math.max(0, open)))?.[1] ?? shortName.exec(before.slice(-longestShort))?.[1] ?? null
}

const namedBefore = /(?:上述|前述|所述|该|其)$/
const longestShort = 48
