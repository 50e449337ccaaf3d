/**
 * Where the name begins in the words before an abbreviation: 医院成立|人工智能管理委员会（以下简称委员会）. What is said of
 * the thing before is no part of its name, nor is the number before that. 0 where that is not certain.
 */
export function nameStart(words: string, name: string): number {
  const isTitle = titles.test(words)
  const first = Math.max(lengthOf(made, words), isTitle ? 0 : lengthOf(about, words), lengthOf(purpose, words))
  const start = Math.max(first, listStart(words))
  const lead = lengthOf(doing, words.slice(start))
  const rest = words.slice(start + lead)
  return lead > 0 && (ofPlace.test(rest) || isShortFor(name, rest)) ? start + lead : start
}

/** Where a list of things begins that share a name: behind the number, and behind whom somebody acts with. */
export function listStart(words: string): number {
  return Math.max(lengthOf(number, words), lengthOf(together, words))
}

function lengthOf(pattern: RegExp, words: string): number {
  return pattern.exec(words)?.[0].length ?? 0
}

/** （一）, 1. and 第一条 with the space behind. */
const number =
  /^\s*(?:第[一二三四五六七八九十百零]+条\s*|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]\s*|[一二三四五六七八九十]{1,3}、\s*|\d{1,2}(?:[.．](?!\d)|[、）)])\s*|[①-⑳]\s*)?/
/** 市数据局会同|各区. 会同 is the name of a county too. */
const together = /^.*会同(?!县)(?=.{2})/
/** A thing is made, or told to be the one meant. Names have these words not, but where another word of theirs follows. */
const made =
  /^.*(?:所称的?|成立了?|组建了?|筹建了?|搭建了?|设立了?)(?!以来|登记|审批|备案|许可|条件|变更|注销)(?=[^的了，]{5})/
/** 听取了市科技局关于|人工智能创新中心（…）筹建情况的汇报 */
const about = /^.*关于(?=[^的了，]{5})/
/** The title of a document has 关于 in it. */
const titles =
  /(?:通知|意见|决定|决议|办法|批复|函|规定|方案|条例|细则|措施|政策|规划|计划|要点|协议|报告|建议|公告|通告|指南|若干)$/
const purpose =
  /^为了?(?:进一步)?(?:加强|加快|推进|推动|规范|促进|支持|建立|建设|完善|打造|强化|深化|做好|保障)(?=[^的了，和与及]{5})/
/** What a sentence does with the thing, where no body is named or one is: 建设|青岚市算力平台, 市数据局建设|市算力平台. */
const doing =
  /^(?:.{1,10}(?:局|厅|委员会|人民政府|[省市区县州旗](?:政府|委)))?(?:建设|建立|建成|打造|制定|支持|聚焦|依托|充分发挥)(?!工程|用地|项目|银行|单位|主管|行业|领域|行政|部门|体系|政策|性|标准|兵团)(?=[^的了，]{4})/

/** No verb stands within a name before the place that it is of: 建设|滨江市智算平台. */
const ofPlace = /^(?:[\u4e00-\u9fff]{2,3}[省市区县州旗](?![场域])|国家|全国|[省市区县]级)/

/** True if a name has the characters of a shorter one in that order: 自由贸易试验区 is shortened to 自贸试验区. */
function isShortFor(name: string, full: string): boolean {
  let at = -1
  for (const character of name) {
    at = full.indexOf(character, at + 1)
    if (at < 0) return false
  }
  return true
}
