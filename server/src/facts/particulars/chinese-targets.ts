import type { Span } from '../../text/document/span.ts'
import { scaledFigure } from './scaled-figure.ts'
import { type Target, untargeted } from './target.ts'

const number = String.raw`(?<figure>\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?(?<scale>万亿|千亿|百亿|亿|千万|百万|万|千)?(?:多|余)?`
const units =
  '个百分点|百分点|[%％‰]|倍|美元|元|平方公里|平方米|公里|千米|[万亿]?千瓦(?:时)?|兆瓦|吨标准煤|万?吨|亩|公顷|[EPTZGM]B|[EPTGZ]?FLOPS|[EPT](?![A-Za-z])|GW|MW|Gbps|Mbps|Tbps|[GMT]bps|兆|标准机架|机架|毫秒|ms|人次|家次|件次|批次|项次|个|家|项|种|名|人|户|所|座|条|件|台|套|辆|次|批|类|场|张|门|篇|部|款|位|处|片|幢|栋|株|对|期|例|本|支|只|枚|艘|架|村'
const level =
  '达到了?|达|超过|突破|超出|超|不少于|不低于|不小于|至少|提高到|提高至|提升到|提升至|增长到|增长至|增加到|增加至|扩大到|扩大至|保持在|稳定在|控制在|降低到|降低至|降至|降到|下降到|下降至|压减至|压缩至|缩短至|缩短到|减至|不超过|不高于|不大于|不多于|为'
const change = '年均增长|年均增速|平均增长|增长|增速|提高|提升|增加|下降|降低|减少|压减|压缩|缩短|增幅'
const count =
  '建成|建设|新建|建立|新增|累计建成|培育|引进|引育|打造|形成|开通|组织|举办|开展|认定|完成|实施|培养|培训|集聚|聚集|推出|遴选|创建|推广|改造|落地|发布|制定|修订|布局|部署|接入|汇聚|建好|储备|孵化|发展|带动|服务|覆盖|选树|征集|攻克|突破|招引|推动|支持'
/** Verbs that make so many of something, which may stand between verb and figure: 建成智算中心3个, 引进人才500名. */
const making =
  '建成|建设(?!项目|用地)|新建|建立|新增|培育|引进|引育|打造|形成|开通|举办|开展|认定|完成|实施|培养|培训|集聚|聚集|推出|遴选|创建|推广|改造|发布|制定|修订|汇聚|储备|孵化|招引|选树|落地'
/** Words with which another clause begins: 组织|实施专项10项, 新增企业中|超过20家. */
const breaks =
  '建成|新建|新增|培育|引进|引育|打造|形成|开通|举办|开展|完成|实施|遴选|孵化|招引|达|超|占|增长|提高|提升|不|至少|最高|最低|每|第|各|控制|保持|排名|其中|分别|以上|以下|以内|“[^”]{0,20}[\\d，]'
/** A figure that counts what stands before it: nothing is named after it, and it is no share. */
const counted = String.raw`(?:约|近|共|累计)?\s?\d[\d,，.]*\s?(?:万|千|亿|百万)?(?:亿?元|人次|家次|个(?!百)|家|项|种|名|人|户|所|座|条|件|台|套|辆|次|场|门|篇|部|款|处|只|支|村|亩|公里|平方米|公顷)(?:以上|左右|及以上)?(?=[^\p{Script=Han}\dA-Za-z“]|和|及|$)`

const candidates = new RegExp(
  String.raw`(?:(?<level>${level})|(?<change>${change})|(?<count>${count})|(?<making>${making})(?<made>(?:(?!${breaks})[\p{Script=Han}A-Za-z“”]){2,20}?)(?=${counted}))(?<more>到|至|约|近|共|累计|在|达到|超过|不少于|不低于|和|出|了|一批)?\s?(?:全市|全省|全区|全国)?${number}\s?(?<unit>${units})(?<after>以上|以下|以内|左右|及以上|（含）以上)?`,
  'gu',
)

/** A figure with what may be a unit: looked for first, as most paragraphs have none. */
const quantity = new RegExp(String.raw`\d\s?(?:[万千百]?亿|[万千百])?(?:多|余)?\s?(?:${units})`)

/** The targets of Chinese prose. */
export function chineseTargets(text: string): readonly Target[] {
  if (!quantity.test(text)) return untargeted
  const found: Target[] = []
  let clause: Span = { start: 0, end: 0 }
  let isTarget = false
  for (const match of text.matchAll(candidates)) {
    if (match.index >= clause.end) {
      clause = clauseAround(text, match.index, clause.end)
      isTarget = mayBeTarget(text.slice(clause.start, clause.end))
    }
    const isOne = isTarget || isDated(text.slice(clause.start, clause.end), match.index - clause.start)
    const one = isOne ? read(text, clause, match) : null
    if (one !== null) found.push(one)
  }
  return found.length === 0 ? untargeted : found
}

/** The longest clause that is looked at as a whole. */
const reach = 400

function clauseAround(text: string, at: number, from: number): Span {
  let start = at
  while (start > from && at - start < reach && !'。；;！？\n'.includes(text.charAt(start - 1))) start--
  let end = at
  while (end < text.length && end - at < reach && !'。；;！？\n'.includes(text.charAt(end))) end++
  return { start, end: Math.max(end, at + 1) }
}

/**
 * False for a clause that fines, pays, sets a condition, defines or tells what has been: its figures are no targets.
 */
function mayBeTarget(clause: string): boolean {
  return !otherwise.test(clause) && !told.test(clause)
}

/** A duty whose figure is for a time: 应当组织研发，到2027年形成行业模型15个. */
function isDated(clause: string, at: number): boolean {
  if (!clause.includes('应当') || !mayBeTarget(clause.replace('应当', ''))) return false
  const phrase = /[^，,]*$/.exec(clause.slice(0, at))?.[0] ?? ''
  return /^(?:力争|争取)?[到至]?20\d\d年(?:[底末]|年底)?前?[^，,]{0,12}$|每年[^，,]{0,20}$/.test(phrase)
}

const otherwise =
  /罚款|并处|罚金|没收|给予|奖励|奖补|补助|补贴|资助|扶持|贴息|注册资本|申请人|申报|申领|符合条件|符合下列|计算方法|指标值|得分|分值|计分|扣\d|评分|费率|税率|利率|期限为|有效期|任期|是指|是否|周岁|工作日|违法所得|单价|限额|额度|报销|缴纳|返还|免征|减按|按照?每|每人每|的，|规上企业是|不得|应当|以上的(?!企业[0-9])|的企业[，、]|优先|可以|视为|认定为/
const told =
  /截至|截止|目前|已经|已(?:有|达|建|累计|形成|成为|超|突破|完成|培育|认定|实现|开通|汇聚|接入)|同比|位居|排名|位列|全国第|居全|测算|据统计|数据显示|近年来|去年|“十[一二三]五”(?:期间|时期|以来)|增至|增长了|成立以来|其中.{0,12}占/

function read(text: string, clause: Span, { groups = {}, index, 0: words }: RegExpExecArray): Target | null {
  const { figure = '', scale = '', unit = '', after = '', more = '' } = groups
  const end = index + words.length
  // 达到80个工作日, 达到3个以上条件的: what follows says what it is for.
  const next = text.slice(end, end + 6)
  if (/^(?:工作日|自然日|月|小时|阶段|方面|层次|环节|条件|步骤|的(?!目标|规模|[^，。；]{2,}))/.test(next)) return null
  const verb = groups.level ?? groups.change ?? groups.count ?? groups.making ?? ''
  const kind =
    groups.level !== undefined
      ? 'level'
      : groups.change === undefined
        ? 'count'
        : /[到至]|达到/.test(more)
          ? 'level'
          : 'change'
  if (verb === '为' && !/(?:率|规模|数|量|值|目标)$/.test(text.slice(Math.max(0, index - 2), index))) return null
  const from = words.indexOf(figure, verb.length)
  const place = { start: index + from, end: end - after.length }
  const indicator =
    groups.made === undefined
      ? kind === 'count'
        ? objectAfter(text, end, clause.end)
        : subjectBefore(text, clause.start, index)
      : { start: index + verb.length, end: index + verb.length + groups.made.length }
  return {
    start: indicator !== null && indicator.start < index ? indicator.start : index,
    end: indicator !== null && indicator.end > end ? indicator.end : end,
    indicator,
    figure: place,
    value: Math.round(scaledFigure(figure, scale) * 1000) / 1000,
    unit: unitOf(unit),
    kind,
    bound: boundOf(verb + more, after, words),
  }
}

function unitOf(unit: string): string {
  return unit === '％' ? '%' : unit
}

function boundOf(verb: string, after: string, words: string): Target['bound'] {
  if (/不超过|不高于|不大于|不多于|控制在/.test(verb) || /以下|以内/.test(after)) return 'most'
  if (/超|突破|不少于|不低于|不小于|至少/.test(verb) || /以上/.test(after) || /[多余]/.test(words.slice(-4)))
    return 'least'
  return /约|近/.test(verb) || after === '左右' ? 'about' : 'exact'
}

/** 数字经济规模|达到: the phrase before the verb, without what is said of when and whose aim it is. */
function subjectBefore(text: string, from: number, at: number): Span | null {
  let start = at
  while (start > from && at - start < 40 && !'，,、：:；（）()“”'.includes(text.charAt(start - 1))) start--
  const words = text.slice(start, at)
  const opening =
    /^(?:\s|\d{1,2}[.．]|和|以及|及|且|并|其中|力争|争取|确保|实现|使|推动|促进|[到至]?\s?20\d\d\s?年[底末]?前?|全市的?|每年|累计|——|-+)+/.exec(
      words,
    )?.[0].length ?? 0
  const ending =
    /(?:力争|争取|分别|累计|总共|均|都|将|要|大约|基本|全部|年均|平均|共|总计)+$/.exec(words)?.[0].length ?? 0
  const span = { start: start + opening, end: at - ending }
  return span.end - span.start >= 2 ? span : null
}

/** 20个|数据空间: the words after the figure. */
function objectAfter(text: string, at: number, limit: number): Span | null {
  let end = at
  while (end < limit && end - at < 40 && !'，,、：:；。（）()“'.includes(text.charAt(end))) end++
  const words = text.slice(at, end)
  const opening = /^(?:左右)?的?/.exec(words)?.[0].length ?? 0
  return words.length - opening >= 2 ? { start: at + opening, end } : null
}
