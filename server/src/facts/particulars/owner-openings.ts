import { nobody, type OwnerGroup } from './owner-group.ts'
import { listBefore } from './owner-notes.ts'

/**
 * The bodies with which a sentence begins, right before what they do: 市科技局组织…, A、B落实…, 各县政府每季度报送…. No
 * word says that they answer for it, so only what can be nothing but a body is taken for one.
 */
export function ownersThatOpen(text: string): readonly OwnerGroup[] {
  if (!ends.test(text)) return nobody
  const groups: OwnerGroup[] = []
  for (const { index, 0: opening } of text.matchAll(sentenceStart)) {
    const from = index + opening.length
    const group = openingAt(text, from)
    if (group !== null) groups.push(group)
  }
  return groups.length === 0 ? nobody : groups
}

/** The first of the verbs before which nothing stands but bodies: that in 市住房和城乡建设局 is part of a name. */
function openingAt(text: string, from: number): OwnerGroup | null {
  const opening = numbered.exec(text.slice(from, from + 12))?.[0].length ?? 0
  const start = from + opening + (urged.exec(text.slice(from + opening, from + opening + 4))?.[0].length ?? 0)
  const phrase = /^[^，,。；;：:！？\n]*/.exec(text.slice(start, start + reach))?.[0] ?? ''
  for (const { index, 0: words } of phrase.matchAll(verbs)) {
    if (index < shortest || !isEnded.test(phrase.slice(Math.max(0, index - longestEnd), index))) continue
    // 国务院部门制定的文件: the verb says which thing is meant.
    if (phrase.charAt(index + words.length) === '的') return null
    const list = listBefore(text, start, start + index, 'owner')
    if (list === null || !list.owners.every((one) => isCertain(text.slice(one.start, one.end)))) continue
    return { start, end: start + index + words.length, form: 'clause', owners: list.owners, open: list.open }
  }
  return null
}

function isCertain(name: string): boolean {
  return isEnded.test(name.slice(-longestEnd)) && !noBody.test(name) && !used.test(name) && !says.test(name)
}

const numbered = /^\s*(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}[.．、])?\s*/
/** Also behind when it is to be done: 30日内，各区…. */
const sentenceStart = /^|[。；;\n]|(?<=[内前底末])[，,]/g
/** How far from its beginning the verb of a sentence may stand. */
const reach = 80
const shortest = 3
const longestEnd = 16

const verbs =
  /根据|按照?|依[据照]|组织(?!部|人事)|落实|贯彻|执行|制定|编制|出台|印发|建立|建设|建成|新建|健全|完善|设立|开展|推[进动行广]|统筹|督促|指导|加[强快]|强化|做好|抓好|承担|每(?:半?年|季度|月|周)|定期|及时|适时|于(?=20|每|本)|20\d\d年(?:\d{1,2}月)?[底末]?之?前|在(?=20|每|本|各自)|向|对|将|结合|围绕|依托|联合|支持|安排|汇总|公布|发布|报送|审[核查批]|组建|成立|牵头|布设|部署|开放|开设|开发|举办|提供|发放|推出|引进|培[育养训]|遴选|搭建|打造|构建|整合|归集|汇聚|采集|修订|研究制定|评估|通报|受理|征集|配备|改造|完成/g
/** How the name of a body ends that can be nothing else. */
const end =
  '(?:部门|单位|[委局厅署部办]|政府|办公室|委员会|管委会|银行|公司|集团|[省市县区州]财政|各[省市县区州旗、]{1,6}|(?:督查|研究)室|法院|检察院|研究院|科学院)(?:[（(][^（()）]{1,10}[）)])?等?'
const ends = new RegExp(end)
const isEnded = new RegExp(`${end}(?:要|应当?|须|需)?$`)
/** Words that end as bodies do: 布局, 部署, 举办, 内部, 数字政府. */
const noBody = /(?:[布格大全结困]局|部署|[举承主开兴创协督交代经]办|[内外全干局顶底]部|(?:数字|智慧|法治|服务型)政府)$/
/** 鼓励各区政府…: they are to do it, too, though nobody makes them. */
const urged = /^(?:鼓励|引导|督促|要求)(?=各|有关|相关)/
/** What opens a phrase whose body is not the one that acts. */
const used =
  /^(?:对|向|为|在|将|与|经|依托|依靠|支持|鼓励|引导|推动|推进|通过|根据|按照|报|请|该|未|不|由|以|从|加|建|强|把|让|使|按)/
/** What no name of a body has in it: the phrase says more than who acts. */
const says = /[由在经将对把使让应报跨]|鼓励|引进|巩固|规范|探索|落实|可以|方案|统筹/
