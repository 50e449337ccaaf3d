/**
 * Where the name begins in the words before an abbreviation: 医院成立|人工智能管理委员会（以下简称委员会）. What is said of
 * the thing before is no part of its name. 0 where that is not certain.
 */
export function nameStart(words: string): number {
  const end = (found: RegExpExecArray | null): number => found?.[0].length ?? 0
  const isTitle = titles.test(words)
  return Math.max(end(made.exec(words)), isTitle ? 0 : end(about.exec(words)), end(purpose.exec(words)))
}

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
