import { isBodyInSentence } from './organ-names.ts'
import { nobody, type Owner, type OwnerGroup } from './owner-group.ts'
import { listBefore } from './owner-notes.ts'

/**
 * The owners that a sentence itself names before what they do: 由A牵头，B、C配合; A负责…; A会同B制定…; A应当….
 */
export function ownersOfSentences(text: string): readonly OwnerGroup[] {
  const groups: OwnerGroup[] = []
  let until = 0
  for (const { index, 0: words } of text.matchAll(acts)) {
    if (index < until) continue
    const end = index + words.length
    // 负责人, 牵头单位, 负责制 are names; 应当制定 and 负责制定 are not.
    if (/^[牵负]/.test(words) && naming.test(text.slice(end, end + 2))) continue
    const group = subjectOf(text, until, index, words)
    if (group === null) continue
    const others = helpersAfter(text, end)
    groups.push(others === null ? group : { ...group, end: others.end, owners: [...group.owners, ...others.owners] })
    until = others?.end ?? end
  }
  return groups.length === 0 ? nobody : groups
}

const acts =
  /牵头负责|牵头|负责|会同|应当|要(?=[加切把按将在对建完推落积统进高结强抓制坚明认定充深主树严密增发做开组探支会围根依及于每])/g
const naming = /^(?:人|的|单位|部门|企业|机构|制(?![定订作])|任|抓总|作用|引领|带动|区|高校)/
/** How far back a subject may begin. */
const reach = 160

function subjectOf(text: string, from: number, at: number, act: string): OwnerGroup | null {
  let start = at
  while (start > from && at - start < reach && !parting.includes(text.charAt(start - 1))) start--
  const by = text.slice(start, at).lastIndexOf('由')
  if (by >= 0) start += by + 1
  const role = act.startsWith('牵头') || act === '会同' ? 'lead' : 'owner'
  const list = listBefore(text, start, at, role)
  const first = list?.owners[0]
  if (list === null || first === undefined || used.test(text.slice(first.start, first.start + 2))) return null
  if (acting.test(text.slice(start, at))) return null
  if (!list.owners.every((one) => isBodyInSentence(text.slice(one.start, one.end)))) return null
  const joined = act === '会同' ? '' : (joining.exec(text.slice(at + act.length, at + act.length + 8))?.[0] ?? '')
  const others = act === '会同' || joined !== '' ? joinedAfter(text, at + act.length + joined.length) : alone
  const owners: readonly Owner[] =
    others.owners.length > 0 ? list.owners.map((one) => ({ ...one, role: 'lead' })) : list.owners
  return {
    start: first.start,
    end: at + act.length,
    form: 'clause',
    owners: [...owners, ...others.owners],
    open: list.open || others.open,
  }
}

const parting = '，,。；;：:！？'
/** What opens a phrase whose body is not the one that acts: 对企业…, 经主管部门…. */
const used = /^(?:对|向|为|在|将|与|经|依托|依靠|支持|鼓励|引导|推动|通过|根据|按照|报|请|该|未|不)/
/** What no name of a body has in it: the phrase says more than who acts. */
const acting = /[对把将使让]|设立|组建|成立|批准|委托|指定|认为|发现|确定/

interface Joined {
  readonly owners: readonly Owner[]
  readonly open: boolean
}

const alone: Joined = { owners: [], open: false }

/** A应当会同B…; A牵头，会同B…: others join those who act. */
const joining = /^[，,]?(?:要|应|应当|积极|主动|并)?会同/

/** 会同B、C制定…: the bodies up to the verb, as far as they are told by their ends. */
function joinedAfter(text: string, from: number): Joined {
  const phrase = /^[^，,。；;：:！？]{2,120}/.exec(text.slice(from, from + 124))?.[0] ?? ''
  const last = joinedBodies.exec(phrase)?.[0] ?? firstBody.exec(phrase)?.[0]
  const list = last === undefined ? null : listBefore(text, from, from + last.length, 'support')
  if (list === null) return alone
  return { ...list, owners: list.owners.filter((one) => !says.test(text.slice(one.start, one.end))) }
}

/** Bodies up to the first whose name cannot go on: 部 of 部门, 市委 of 市委网信办 and 布局 after a verb are no ends. */
const bodyEnd =
  '(?:部门|单位|(?<![布格大全结])局|委(?!员|网|组|宣|统|政|办|编|金|社|军|老|党)|厅|部(?!门|队)|(?:总|公|专)署|政府(?![各有组部相办工])|管委会|银行(?!保险|业)|机构(?!编)|办公室|办(?!公|事)|公司|集团)'
const joinedBodies = new RegExp(
  `^.*?${bodyEnd}(?=等|$|(?![、和及与（(]).)(?:等(?:国务院)?(?:有关|相关)?(?:部门|单位|机构|地区)?)?`,
)
/** Where the list goes on with what is no body, its first. */
const firstBody = new RegExp(`^.*?${bodyEnd}`)
/** What no name of a body has in it, but the phrase that follows one. */
const says = /开展|建立|制定|推[进动]|组织(?!部)|编制|实施|负责|负有|做好/

/** …牵头，B、C配合，D指导: those who take part in the next phrases. */
function helpersAfter(text: string, from: number): { readonly end: number; readonly owners: readonly Owner[] } | null {
  const owners: Owner[] = []
  let end = from
  for (let step = 0; step < mostPhrases; step++) {
    const next = helping.exec(text.slice(end, end + longestPhrase))
    const list = next && listBefore(text, end + 1, end + 1 + (next[1]?.length ?? 0), 'support')
    if (next === null || list === null) break
    end += next[0].length
    for (const one of list.owners) owners.push(one)
  }
  return end === from ? null : { end, owners }
}

const mostPhrases = 4
const longestPhrase = 210
const helping =
  /^[，,]([^，,。；;：:！？]{2,200}?|[^。；;：:！？]{2,200}?)(?:密切|积极|协同)?(?:配合|参与|参加|协助|指导|按职责分工负责)(?=[。；;，,]|$)/
