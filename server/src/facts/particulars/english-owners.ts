import type { Span } from '../../text/document/span.ts'
import { longestName, namesIn, numberLength, trimmed } from './english-names.ts'
import { nobody, type Owner, type OwnerGroup, type OwnerRole } from './owner-group.ts'

/**
 * The owners that an English text names: “Lead agency: A; supporting: B”, “led by A, with B”, “the Secretary of A, in
 * consultation with B, shall”.
 */
export function englishOwners(text: string): readonly OwnerGroup[] {
  if (!hint.test(text)) return nobody
  const groups = [...labelledOwners(text), ...led(text), ...subjects(text)]
  return groups.length === 0 ? nobody : groups.sort((a, b) => a.start - b.start)
}

const hint =
  /\b(?:shall|will|must|(?:is|are) (?:responsible|accountable) for|(?:is|are) to|(?:led|overseen|coordinated) by)\b|\b(?:lead|owner|responsible|support)[^.:]{0,30}:/i

const label =
  /(^|[.;(\n]\s*)((?:Lead(?:ing)?|Responsible|Accountable)(?: (?:agency|agencies|department|departments|body|bodies|office|organi[sz]ation|party|parties|owner))?|(?:Action )?Owners?|(Support(?:ing|ed by)?|Partners?|With)(?: (?:agency|agencies|departments?|bodies|partners?))?):[ \t]*/gi

/** The groups after a label: “Lead agency: A; supporting: B”. */
export function labelledOwners(text: string): OwnerGroup[] {
  const groups: OwnerGroup[] = []
  for (const { index, 0: words, 1: before = '', 3: support } of text.matchAll(label)) {
    const from = index + words.length
    const last = listEnd(text, from)
    const end = pastLabels(text, last)
    const owners = withHelp(text, from, last, support ? 'support' : roleOf(words), namesIn)
    if (owners.length === 0) continue
    const known = groups.at(-1)
    if (support && known && known.end >= index - 2) {
      groups[groups.length - 1] = { ...known, end, owners: [...known.owners, ...owners] }
    } else groups.push({ start: index + before.length, end, form: 'note', owners, open: false })
  }
  return groups
}

/** The owners in a cell of a table: “Ministry of Health; Data Agency”, “Data Agency with Ministry of Health”. */
export function ownersInCell(cell: string, role: OwnerRole): readonly Owner[] {
  return withHelp(cell, 0, cell.length, role, namesIn)
}

function roleOf(words: string): OwnerRole {
  return /lead/i.test(words) ? 'lead' : 'owner'
}

/** A list ends with its sentence, and at a bracket that was open before it. */
function listEnd(text: string, from: number): number {
  const last = Math.min(text.length, from + longestList)
  let depth = 0
  for (let at = from; at < last; at++) {
    const character = text.charAt(at)
    if (character === '(') depth++
    const isFullStop = character === '.' && /^(?:\s|$)/.test(text.charAt(at + 1))
    if (isFullStop || character === ';' || character === '\n' || (character === ')' && --depth < 0)) return at
  }
  return last
}

const longestList = 300

/** Where a note ends that goes on with what else is stated of the task: “Owner: A. Date: June 2028. Budget: €2 million.” */
function pastLabels(text: string, end: number): number {
  return end + (otherLabels.exec(text.slice(end, end + longestList))?.[0].length ?? 0)
}

const otherLabels =
  /^(?:[.;,]?\s+(?:Dates?|Deadline|Due(?: date)?|Timeline|Timing|Timeframe|When|Status|Budget|Costs?|Funding|Indicators?|KPIs?|Milestones?|Outputs?):[ \t]*[^.;\n]{1,80}(?:\.\d[^.;\n]{0,80})*)+/i

function led(text: string): OwnerGroup[] {
  const groups: OwnerGroup[] = []
  for (const { index, 0: words } of text.matchAll(/\b(?:(?:co-)?led|overseen|coordinated) by (?=the |an? |[A-Z])/g)) {
    const from = index + words.length
    const phrase =
      /^(?:[^.;:()\n,]|,(?! (?!and |with |supported |in )[a-z])){2,200}/.exec(text.slice(from, from + 200))?.[0] ?? ''
    const owners = withHelp(text, from, from + phrase.length, 'lead', bodiesIn)
    if (owners[0]?.role !== 'lead') continue
    groups.push({ start: index, end: from + phrase.length, form: 'clause', owners, open: false })
  }
  return groups
}

/** The owners in a range, which may go on with those who help: “A and B, with support from C”. */
function withHelp(text: string, from: number, to: number, role: OwnerRole, read: typeof namesIn): Owner[] {
  const helped = help.exec(text.slice(from, to))
  const own = read(text, from, from + (helped?.index ?? to - from)).map((name): Owner => ({ ...name, role }))
  return helped ? [...own, ...supporting(text, from + helped.index + helped[0].length, to)] : own
}

const help =
  /,? (?:with(?: support from)?|supported by|in (?:partnership|consultation|coordination|collaboration) with) /

function supporting(text: string, from: number, to: number): Owner[] {
  const again = / and in (?:consultation|coordination|collaboration|cooperation) with /.exec(text.slice(from, to))
  if (again !== null) {
    const next = from + again.index
    return [...supporting(text, from, next), ...supporting(text, next + again[0].length, to)]
  }
  return bodiesIn(text, from, to).map((name) => ({ ...name, role: 'support' }))
}

function bodiesIn(text: string, from: number, to: number): Span[] {
  return namesIn(text, from, to).filter((name) => isBody(text.slice(name.start, name.end)))
}

/** How far back the subject of a modal may begin. */
const reach = 800

/** “…, the Secretary of A, in consultation with the Director of B, shall …” */
function subjects(text: string): OwnerGroup[] {
  const groups: OwnerGroup[] = []
  let until = 0
  for (const { index, 0: words } of text.matchAll(modals)) {
    const sentence = sentenceStart(text, Math.max(until, index - reach), index)
    const group = subjectIn(text, sentence, index, index + words.length)
    if (group === null) continue
    groups.push(group)
    until = index
  }
  return groups
}

/** “is to train”, but not “is to be told”. */
const modals = /\b(?:shall|will|must|(?:is|are) (?:responsible|accountable) for|(?:is|are) to (?=(?!be\b)[a-z]))/g

function sentenceStart(text: string, from: number, to: number): number {
  for (let at = to; at > from; at--) {
    const before = text.charCodeAt(at - 1)
    if (before === semicolon || before === dash) return at
    if ((before === fullStop || before === colon) && text.charCodeAt(at) <= space) return at
  }
  return from
}

const [semicolon, dash, fullStop, colon, space] = [0x3b, 0x2014, 0x2e, 0x3a, 0x20]

function subjectIn(text: string, from: number, to: number, end: number): OwnerGroup | null {
  const phrases = phrasesOf(text, from, to)
  const first = phrases.findIndex(
    ({ start, end: last }) => isNameOfBody(text.slice(start, last)) || isBound(text.slice(start, last)),
  )
  const subject = phrases[first]
  if (subject === undefined) return null
  const owners: Owner[] = namesIn(text, subject.start, subject.end).map((name) => ({ ...name, role: 'lead' }))
  let isHelped = false
  for (const { start, end: last } of phrases.slice(first + 1)) {
    const phrase = text.slice(start, last)
    const with_ =
      /^(?:and )?(?:acting )?(?:in (?:consultation|coordination|collaboration|cooperation|partnership) with|(?:working |acting )?(?:closely |jointly )?(?:together )?with(?: (?:the )?support (?:of|from))?|alongside|in conjunction with) /.exec(
        phrase,
      )
    const act = /^(?:acting through|through) /.test(phrase)
    if (act) isHelped = false
    if (with_) isHelped = true
    if (isHelped) for (const one of supporting(text, start + (with_?.[0].length ?? 0), last)) owners.push(one)
    else if (!act && /^(?:and )?the [A-Z]/.test(phrase) && isBody(phrase))
      for (const name of namesIn(text, start, last)) owners.push({ ...name, role: 'lead' })
  }
  return owners.length === 0 ? null : { start: subject.start, end, form: 'clause', owners, open: false }
}

/** The parts of a range between commas, without space around them. */
function phrasesOf(text: string, from: number, to: number): Span[] {
  const phrases: Span[] = []
  let start = from
  for (let at = from; at <= to; at++) {
    if (at < to && text.charAt(at) !== ',') continue
    const phrase = trimmed(text, start, at)
    if (phrase.end > phrase.start) phrases.push(phrase)
    start = at + 1
  }
  return phrases
}

/** True if a phrase is the name of a body and nothing else: every word has a capital or is one of a few. */
export function isNameOfBody(phrase: string): boolean {
  if (phrase.length > longestName) return false
  const words = phrase.slice(numberLength(phrase)).split(/\s+/)
  if (adverbs.test(words[0] ?? '')) return false
  return words.every((word) => /^[(“"]?[A-Z]/.test(word) || small.has(word)) && isBody(words.join(' '))
}

const adverbs =
  /^(?:Within|By|To|In|For|Under|Pursuant|Not|No|On|At|If|Where|When|Upon|As|With|After|Before|It|This|Any)$/
const small = new Set(
  (
    'the each all every both such a an of for to and on & as other relevant appropriate covered federal participating responsible ' +
    "head heads agency agencies agency's department departments ministry ministries working group council committee board " +
    'commission office offices government governments member members national state local executive independent (agencies) respective sector-specific lead authorities ' +
    'hospital hospitals university universities college colleges school schools municipality municipalities'
  ).split(' '),
)

const bodies =
  /\b(?:Secretar(?:y|ies)|Administrator|Directors?|Attorney General|Chair(?:person)?|Co-Chairs?|Commissioners?|Ministers?|President|Councils?|Commission|Committees?|Departments?|[Aa]genc(?:y|ies)|Offices?|Bureau|Board|Task Force|Authority|Authorities|Ministr(?:y|ies)|Institutes?|Governments?|[Ww]orking [Gg]roup|Officers?|Assistant to the President|Foundation|Archivist|Comptroller|Treasury|(?:Central|Reserve|Development|Investment) Bank|Laborator(?:y|ies)|Center|Centre|Unit|Units|Service|Team|Regulators?|Municipality|Parliament|University|Universities|Academy|College|Hospitals?|Member States|[Hh]eads? of)\b/
const acronym =
  /^(?:The |the )?(?!(?:AI|IT|ML|ID|ICT|LLM|API)\b)[A-Z][A-Z&]{1,9}(?:,? (?:and|&) (?:the )?[A-Z][A-Z&]{1,9})*$/

function isBody(words: string): boolean {
  return acronym.test(words) || bodies.test(words) || eachBody.test(words)
}
/** Those whom a rule binds, told by what they do: “Providers of high-risk systems”, “All deployers”. */
function isBound(phrase: string): boolean {
  return phrase.length <= longestName && bound.test(phrase.slice(numberLength(phrase)))
}

const bound =
  /^(?:(?:All|Each|Every) )?(?:[Pp]roviders?|[Dd]eployers?|[Oo]perators?|[Dd]evelopers?|[Ss]uppliers?|[Cc]ontrollers?|[Pp]rocessors?|[Mm]anufacturers?|[Ii]mporters?|[Dd]istributors?|[Ee]mployers?)(?: of [a-z][a-zA-Z -]{2,60})?$/

/** Bodies without names of their own, told as such: “each department”, “all ministries”. */
const eachBody =
  /^(?:Each|Every|All|each|every|all|[Ll]ocal|[Cc]ompetent|(?:The|the)? ?(?:relevant|participating|responsible|covered)) (?:[a-z-]+ )?(?:departments?|ministr(?:y|ies)|authorit(?:y|ies)|regulators?|councils?|hospitals?|universit(?:y|ies)|colleges?|schools?|municipalit(?:y|ies))$/
