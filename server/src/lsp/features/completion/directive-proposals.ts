import type { Analysis } from '../../../engine/analyzer.ts'
import { reasonSlot, taskSlot, topicWord } from '../../../fixes/directive-edits.ts'
import { dimension } from '../../../framework/framework.ts'
import { dimensionIds, type Language, type Localized } from '../../../framework/types.ts'
import { rules } from '../../../rules/index.ts'
import type { DirectiveKind } from '../../../text/model/directive.ts'
import { directiveKind, directiveNames, directiveText, statedStateNames } from '../../../text/model/directive-names.ts'
import type { CompletionPlace } from './completion-place.ts'
import type { Proposal } from './proposal.ts'

/** The directives that a comment at the cursor may become, in both spellings; null where no comment has begun. */
export function directiveProposals(
  { draft, coverage }: Analysis,
  place: CompletionPlace,
  reader: Language,
): Proposal[] | null {
  const open = (draft.format === 'markdown' ? markdownComment : plainComment).exec(place.before)
  if (!open) return null
  const typed = open[1] ?? ''
  const close = draft.format === 'markdown' && !/^\s*-->/.test(place.behind) ? ' -->' : ''
  const span = { start: place.offset - typed.length, end: place.offset }
  const given = names.exec(typed)
  if (given)
    return argumentProposals(directiveKind(given[1] ?? ''), given[2] ?? '', given[3] ?? '', place, close, reader)
  const gap = /\s$/.test(open[0].slice(0, open[0].length - typed.length)) || draft.format === 'plain' ? '' : ' '
  const languages: Language[] = draft.language === 'zh' ? ['zh', 'en'] : ['en', 'zh']
  return languages.flatMap((language) => {
    const lacking = dimensionIds.filter((id) => coverage.dimensions[id].measures === 0)
    const written = [
      ...lacking.map((id) =>
        directiveText('not-applicable', [topicWord(id, language)], reasonSlot[language], language),
      ),
      ...(
        ['disable-next-line', 'disable', 'enable', 'count', 'not-count', 'parent-task', 'policy', 'no-policy'] as const
      ).map((kind) =>
        kind === 'disable-next-line' || kind === 'disable'
          ? directiveText(kind, [], reasonSlot[language], language)
          : `${language === 'zh' ? '文衡' : 'wenheng'}-${directiveNames[kind][language]}`,
      ),
    ]
    return written.map(
      (text): Proposal => ({ kind: 'directive', label: text, text: `${gap}${text}${close}`, filter: text, span }),
    )
  })
}

/** The comment is open and holds nothing, or the beginning of a directive. */
const markdownComment = /<!--\s*((?:[wW文][^>：:]*)?)$/
const plainComment = /^\s*(?:\/\/|%)\s*((?:[wW文][^：:]*)?)$/
/** A kind, the names behind it, and the last of them as far as it is typed. */
const names = /^(?:wenheng|文衡)[-－—–](\S+)\s+((?:[^\s,，、]+[\s,，、]+)*)([^\s,，、]*)$/

/**
 * Dimensions for `not-applicable` and what a paragraph counts as, rules for what switches rules off and on, what a writer
 * may say of a task of a parent document.
 */
function argumentProposals(
  kind: DirectiveKind,
  before: string,
  typed: string,
  { offset }: CompletionPlace,
  close: string,
  reader: Language,
): Proposal[] {
  const span = { start: offset - typed.length, end: offset }
  const named = (zh: string, en: string, detail: string, rest: Localized = nothing): Proposal[] => [
    { kind: 'directive', label: zh, detail, text: `${zh}${rest.zh}：${reasonSlot.zh}${close}`, span },
    { kind: 'directive', label: en, detail, text: `${en}${rest.en}: ${reasonSlot.en}${close}`, span },
  ]
  if (kind === 'not-applicable' || kind === 'count' || kind === 'not-count')
    return dimensionIds.flatMap((id) => named(dimension(id).name.zh, id, dimension(id).name[reader]))
  if (kind === 'disable' || kind === 'disable-next-line' || kind === 'enable')
    return rules.flatMap(({ id, nameZh, summary }) => named(nameZh, id, summary[reader]))
  if (kind === 'parent-task' && before === '')
    return Object.values(statedStateNames).flatMap(({ zh, en }) => named(zh, en, parentTask[reader], taskAfter))
  return []
}

const nothing: Localized = { zh: '', en: '' }
const taskAfter: Localized = { zh: ` ${taskSlot.zh}`, en: ` ${taskSlot.en}` }
const parentTask: Localized = { zh: '对上级任务的注明', en: 'of a task of a parent document' }
