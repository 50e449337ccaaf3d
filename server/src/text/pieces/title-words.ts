const kinds =
  '通知|意见|方案|规划|计划|纲要|办法|条例|规定|规则|措施|决定|决议|批复|通报|公告|通告|细则|指南|指引|战略|法|函|报告|请示|倡议|倡议书|行动|政策|要点|建议|章程|标准|规范|清单|举措|大纲|制度|蓝图|路线图'
const kindAtEnd = new RegExp(`(?:${kinds})$`)
/** Punctuation of sentences, which titles do not have. */
export const sentenceMark = /[。；;：:！？]/
/** A longer line is not a title. */
export const longestTitle = 80

/** True if a line reads like the title of an official document: it ends in a kind of document. */
export function isChineseTitle(text: string): boolean {
  if (text.length < 3 || text.length > longestTitle || sentenceMark.test(text)) return false
  const whole = withoutBrackets(text)
  return kindAtEnd.test(whole) || (/(?:印发|发布|公布)《/.test(whole) && kindAtEnd.test(whole.replace(/》$/, '')))
}

/** Removes brackets at the end of a title: （征求意见稿）, （2024—2028年）. */
export function withoutBrackets(title: string): string {
  let text = title
  for (;;) {
    const shorter = text.replace(/[（(][^（）()]{1,40}[）)]$/, '').trimEnd()
    if (shorter === text) return text
    text = shorter
  }
}

/** True for “附件”, “附件1”, “附件：” on a line of its own, also with the article that it belongs to: 附件1（第一条）. */
export function isAnnexMark(text: string): boolean {
  return annexMark.test(text)
}

const annexMark =
  /^附\s?[件录]\s?[\d一二三四五六七八九十]{0,2}\s?(?:[：:]?|[（(][^（）()第]{0,4}第[^（）()]{1,16}[条款项][）)])$/

/** True for “附件1 名称”: an annex with its title on the same line. */
export function isAnnexHead(text: string): boolean {
  return /^附件\s?[\d一二三四五六七八九十]{0,2}\s\s?\S/.test(text)
}

/** True if a line may be the last of a title: it ends in a kind of document, or in a closing bracket. */
export function mayEndTitle(text: string): boolean {
  return /[）)》]$/.test(text) || kindAtEnd.test(text)
}
