import type { Analysis } from '../../../engine/analyzer.ts'
import { ownersIn } from '../../../facts/particulars/owners.ts'
import { inHouseStyle } from '../../../fixes/layout/house-style.ts'
import { formOf } from '../../../fixes/templates/templates.ts'
import { templates } from '../../../framework/data.generated.ts'
import type { Language, Localized } from '../../../framework/types.ts'
import { blockAt } from '../../../text/model/draft.ts'
import type { CompletionPlace } from './completion-place.ts'
import type { Proposal } from './proposal.ts'

/** Who is responsible for tasks is read in so many blocks before and behind the place. */
const around = 200

/** The names after 责任单位： as far as they are typed: those that the draft has given others. Null elsewhere. */
export function ownerProposals({ draft }: Analysis, place: CompletionPlace, reader: Language): Proposal[] | null {
  const typed = draft.language === 'zh' ? afterLabel.exec(place.before)?.[1] : undefined
  if (typed === undefined) return null
  const span = { start: place.offset - typed.length, end: place.offset }
  return ownersAround(draft, place.offset).map(
    (name): Proposal => ({ kind: 'phrase', label: name, detail: words.owner[reader], text: name, span }),
  )
}

const afterLabel =
  /(?:责任单位|牵头单位|配合单位|责任部门|牵头部门|主责单位|责任主体)[：:](?:[^（）()：:。；;]{1,120}[、，,])?([^（）()：:。；;、，,]{0,20})$/

/** The slots behind a 【 that was just typed; null elsewhere. */
export function slotProposals(
  { draft }: Analysis,
  { before, behind, offset }: CompletionPlace,
  reader: Language,
): Proposal[] | null {
  const typed = /【([^【】]{0,12})$/.exec(before)?.[1]
  if (typed === undefined) return null
  const closed = behind.startsWith('】') ? 1 : 0
  const span = { start: offset - typed.length - 1, end: offset + closed }
  return (templates.slots?.slots ?? []).map(({ name, hint }): Proposal => {
    const text = `【${name[draft.language]}】`
    return { kind: 'phrase', label: text, detail: hint[reader], text, span }
  })
}

/** 〔2026〕号 behind the letters of an office; null elsewhere. */
export function numberProposals(
  { draft }: Analysis,
  place: CompletionPlace,
  year: number,
  reader: Language,
): Proposal[] | null {
  const typed = draft.language === 'zh' ? /[\u3400-\u9fff]([〔[［]\d{0,4})$/.exec(place.before)?.[1] : undefined
  if (
    typed === undefined ||
    (typed.charAt(0) !== '〔' &&
      !/(?:发|函|办|令|规|字|通|告|政|公)[^〔]$/.test(place.before.slice(0, place.before.length - typed.length + 1)))
  )
    return null
  const closed = /^[〕\]］]/.test(place.behind) ? 1 : 0
  const span = { start: place.offset - typed.length, end: place.offset + closed }
  return [year, year - 1].map((one): Proposal => {
    const text = `〔${one}〕【数量】号`
    return {
      kind: 'phrase',
      label: `〔${one}〕×号`,
      detail: words.number[reader],
      filter: `${typed.charAt(0)}${one}`,
      text,
      span,
    }
  })
}

/** Behind a bracket that opens at the end of a sentence: who is responsible for it. Null elsewhere. */
export function noteProposals(
  { draft }: Analysis,
  { before, behind, offset, words: begin, kind }: CompletionPlace,
  reader: Language,
): Proposal[] | null {
  const open = draft.language === 'zh' ? /[。；;]([（(][^（）()。]{0,12})$/.exec(before) : null
  if (!open?.[1] || kind === 'heading' || kind === 'title' || !/^[）)]?[。；;]?\s*$/.test(behind) || offset - begin < 8)
    return null
  const closed = /^[）)]/.test(behind) ? 1 : 0
  const span = { start: offset - open[1].length, end: offset + closed }
  return ownerNotes(draft, offset).map((text): Proposal => {
    const written = inHouseStyle(text, draft)
    return {
      kind: 'phrase',
      label: written,
      detail: words.owner[reader],
      filter: open[1]?.charAt(0) + text.slice(1),
      text: written,
      span,
    }
  })
}

/** Phrases that say by when and who, where a sentence or a part of it begins. */
export function phraseProposals(
  analysis: Analysis,
  place: CompletionPlace,
  year: number,
  reader: Language,
): Proposal[] {
  const { draft, coverage } = analysis
  const typed =
    draft.language === 'zh'
      ? atStart.exec(place.before.slice(-12))?.[1]
      : place.offset === place.words || /[.;:] $/.test(place.before)
        ? ''
        : undefined
  const from = typed === undefined && place.offset === place.words ? '' : typed
  if (from === undefined) return []
  const span = { start: place.offset - from.length, end: place.offset }
  const phrase = (text: string, detail: Localized): Proposal => ({
    kind: 'phrase',
    label: text.replace(/[，,]?\s*$/, ''),
    detail: detail[reader],
    text: inHouseStyle(text, draft),
    span,
  })
  const years = [year, year + 1, year + 2, year + 3]
  if (draft.language === 'en') {
    const verb = formOf(coverage.draft, 'en') === 'act' ? 'shall' : 'will'
    return [
      ...ownersAround(draft, place.offset)
        .slice(0, 3)
        .map((name) => phrase(`${capital(name)} ${verb} `, words.owner)),
      phrase(`The 【lead agency】 ${verb} `, words.owner),
      ...years.map((one) => phrase(`By 31 December ${one}, `, words.deadline)),
      phrase('Within 【number】 days, ', words.deadline),
    ]
  }
  return [
    ...years.map((one) => phrase(`到${one}年底前，`, words.deadline)),
    phrase('自印发之日起【期限】内，', words.deadline),
    ...(/[。；;]$/.test(place.before) && place.behind.trim() === ''
      ? ownerNotes(draft, place.offset).map((text) => phrase(text, words.owner))
      : []),
  ]
}

const atStart = /(?:^|[，。；：,;:])(到\d{0,4}|自|\d{0,4})$/

function ownerNotes(draft: Analysis['draft'], offset: number): string[] {
  const names = ownersAround(draft, offset).slice(0, 5)
  return [
    '（责任单位：【牵头单位】）',
    '（【牵头单位】牵头，【配合单位】参与）',
    ...names.map((name) => `（责任单位：${name}）`),
  ]
}

/** Who answers for tasks in the draft around a place, those named most first. */
function ownersAround(draft: Analysis['draft'], offset: number): string[] {
  const { blocks, language } = draft
  const at = blockAt(draft, offset)
  const counts = new Map<string, number>()
  for (let index = Math.max(0, at - around); index < Math.min(blocks.length, at + around); index++) {
    const text = blocks[index]?.prose.text ?? ''
    if (index === at || text.length > 2000) continue
    for (const { owners } of ownersIn(text, language))
      for (const { start, end } of owners) {
        const name = text.slice(start, end)
        counts.set(name, (counts.get(name) ?? 0) + 1)
      }
  }
  return [...counts]
    .sort((one, other) => other[1] - one[1])
    .slice(0, 20)
    .map(([name]) => name)
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const words: Readonly<Record<'owner' | 'deadline' | 'number', Localized>> = {
  owner: { zh: '责任单位', en: 'Who is responsible' },
  deadline: { zh: '时限', en: 'Time limit' },
  number: { zh: '发文字号', en: 'Document number' },
}
