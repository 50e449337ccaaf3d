/**
 * True for a heading that is composed of words for terms and for saying what they mean, whatever joins them: 有关用语,
 * 专业词汇说明, Words we use, Terms and abbreviations used in this plan. False for one with any other word, which may be a
 * measure: 编制数据术语表, “Terms of reference”. In English the heading is in lower case, without marks.
 */
export function isTermsHeading(heading: string): boolean {
  return heading.length <= longest && (chinese.test(heading) || english.test(heading))
}

const longest = 60

const terms =
  '(?:专业|专门|技术|主要|重要|关键|常用|有关|相关|部分|本[^，。]{1,8}?中?的?)*(?:术语|名词|用语|词汇|缩略[词语]|缩写)'
const said = '(?:和|与|及|、|的)?(?:表|说明|解释|释义|注释|定义|含义|涵义|界定|对照表?|清单|一览表?|索引|表)'
const chinese = new RegExp(`^${terms}(?:(?:和|与|及|、)${terms})*(?:${said})*$`)

const words =
  '(?:(?:key|main|technical|defined|special|important|common) )*(?:terms|acronyms|abbreviations|definitions|expressions)'
const used =
  '(?: (?:we use|(?:as )?used|explained|defined|and (?:what they mean|their meanings?))(?: (?:here|(?:in|by) (?:this|the) [a-z ]{1,30}))?)'
const english = new RegExp(
  `^(?:(?:a )?(?:list|glossary|definitions?|explanations?|meanings?) of (?:the )?)?(?:${words}(?: and ${words})*${used}?|words${used})$|^(?:glossary|list) of (?:${words}|words)$|^glossary(?: and ${words})?$`,
)
