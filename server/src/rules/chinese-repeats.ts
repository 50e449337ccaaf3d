import type { Entry } from '../facts/vocabulary/entry.ts'
import { vocabulary } from '../facts/vocabulary/vocabulary.ts'
import { quotations, within } from '../text/clauses/quotations.ts'
import type { Span } from '../text/document/span.ts'
import type { Block } from '../text/model/block.ts'
import { toSourceSpan } from '../text/prose/prose.ts'
import type { BlockInput } from './rule.ts'

/** A word that stands twice in a row, and its second half. */
export interface Repeated {
  readonly span: Span
  readonly second: Span
}

/**
 * The words of the vocabulary that stand twice in a Chinese text: verbs and adverbs of measures (推动推动) wherever they
 * do, any other only where the phrase ends behind it, since a verb may govern a name that begins like it (服务服务业). So
 * may verbs that are nouns or parts of names too (建设, 组织): they are none where the next words make a name of them.
 */
export function repeatedWords({ block, source }: BlockInput): readonly Repeated[] {
  const { kind, prose } = block
  if (kind === 'quote' || kind === 'contents' || !(hasTwice(prose.text) || hasParticle(prose.text))) return none
  const quoted = quotations(prose.text)
  const found: Repeated[] = []
  for (const { index } of prose.text.matchAll(everyParticle)) {
    const [first, second] = [
      { start: index, end: index + 1 },
      { start: index + 1, end: index + 2 },
    ]
    if (!within(quoted, index) && adjoin(block, first, second, source))
      found.push({ span: { start: index, end: index + 2 }, second })
  }
  for (const { index, 1: word = '' } of prose.text.matchAll(everyTwice)) {
    const first = { start: index, end: index + word.length }
    const second = { start: first.end, end: first.end + word.length }
    if (isSlip(prose.text, word, second) && !within(quoted, index) && adjoin(block, first, second, source))
      found.push({ span: { start: first.start, end: second.end }, second })
  }
  return found
}

const none: readonly Repeated[] = []
/** 的的 and the like, not 目的的, 的的确确, 参与与, 调和和. */
const everyParticle =
  /(?<![目有标])的的(?![确士])|(?<![参赋给授付寄])与与|(?<![饱中总调柔温缓祥附共谐平])和和(?![气美平谐睦解])/g

/** Looked for first: hardly any text has one, and the pattern is tried at every character. */
function hasParticle(text: string): boolean {
  return text.includes('的的') || text.includes('与与') || text.includes('和和')
}
/** At each place: 业创业创 of 企业创业创新 is not all there may be. */
const everyTwice = /(?=(\p{Script=Han}{2,4})\1)/gu
const phraseEnd = /^(?:$|[的和与及等，。；：、）])/

/** True if two to four characters stand twice in a row. By hand: a pattern takes several times as long. */
function hasTwice(text: string): boolean {
  return repeats(text, 2) || repeats(text, 3) || repeats(text, 4)
}

/**
 * True if so many characters stand twice in a row: as many places in a row then have the same character that far on, and
 * one of them is a multiple of the length.
 */
function repeats(text: string, length: number): boolean {
  for (let at = 0; at + length < text.length; at += length) {
    if (!isSame(text, at, length)) continue
    let from = at
    while (from > 0 && isSame(text, from - 1, length)) from--
    let to = at + 1
    while (to - from < length && isSame(text, to, length)) to++
    if (to - from >= length) return true
  }
  return false
}

/** True if a character stands again so many places on. */
function isSame(text: string, at: number, distance: number): boolean {
  return text.charCodeAt(at) === text.charCodeAt(at + distance)
}

function isSlip(text: string, word: string, { start, end }: Span): boolean {
  const { trie, words, entry } = vocabulary('zh')
  const after = text.slice(end, end + 2)
  const own = trie.longestAt(word, 0)
  if (isGoverned.test(after)) return false
  if (words[own] !== word) return common.test(word) && !makesName.test(after)
  const longest = trie.longestAt(text, start)
  // 强化强化学习: the second is the beginning of another word, which 加快建设 is not for a verb.
  if (longest !== own && !isPhrase(entry(longest))) return false
  if (text.startsWith(word, end)) return false
  const { verb = null, nominal = false, adverb = false } = entry(own) ?? {}
  if (adverb || (!nominal && (verb === 'promote' || verb === 'establish' || verb === 'modal'))) return true
  return phraseEnd.test(after) || (verb !== null && !makesName.test(after))
}

/** True for a verb with another one: 加快建设. */
function isPhrase(entry: Entry | undefined): boolean {
  return entry !== undefined && entry.verb !== null && !entry.nominal && !entry.isObject
}

/** Verbs of measures that say nothing of a dimension, so that the vocabulary lacks them. */
const common = /^(?:进行|予以|给予|按照|通过|解决|确保|实现|形成|做好|抓好|成立|召开|负责|配合|牵头)$/
/** What makes a name of a verb before it: 解决方案, 建设工程, 组织者, 研究生. */
const makesName =
  /^(?:[者方人员师部业生力型性率量期费区线点法式所院站处权证化厅局厂商品类史观论]|方案|办法|情况|工程|用地|项目|单位|机构|主体|体系|机制|政策|措施|力度|资金|经费|标准|规划|计划|途径|路径|平台|技术|架构|形式|工作|领导|结果|成果|能力|水平|模式|模型|银行|条件|内容|要求|任务|目标|基金|清单|程序|制度|规则|规范|周期|进度|成本|速度|进程|需求|服务|保障|活动|场景|软件|系统|装备|产品|企业|园区|基地|中心|设备|设施|环境|空间|理念|意识|质量|效率|效果|关系|渠道|对象|范围|合同|协议|数据|信息|资源|问题|纠纷|经济|生态|责任|教育|科学|课题|报告)/

/** The second is part of what the first governs: 解决解决不了的问题. */
const isGoverned = /^(?:不[了好完清动成]|得[了好])/

/** True if nothing but a line end and marks of emphasis stand between the two in the draft: no code that prose leaves out, no border of cells. */
function adjoin({ prose }: Block, first: Span, second: Span, source: BlockInput['source']): boolean {
  const [one, other] = [toSourceSpan(prose, first), toSourceSpan(prose, second)]
  return /^[\s*_]*$/.test(source().slice(one.end, other.start))
}
