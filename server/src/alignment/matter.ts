import { deadlinesIn } from '../facts/particulars/deadlines.ts'
import type { Language } from '../framework/types.ts'
import type { Task } from '../ledger/task.ts'
import type { Span } from '../text/document/span.ts'
import type { Draft } from '../text/model/draft.ts'
import { numberless } from './task-key.ts'

/**
 * What a task is about: its action with who does it and by when left blank, so that places stay. 市数据局负责, and a date,
 * are in plans on any matter.
 */
export function matterOf({ action, owners }: Task, language: Language): string {
  const inAction: Span[] = []
  if (language === 'zh')
    for (const { index, 0: words } of action.matchAll(whoAlone))
      inAction.push({ start: index, end: index + words.length })
  for (const name of [...owners.lead, ...owners.others])
    for (let at = action.indexOf(name); at >= 0; at = action.indexOf(name, at + name.length))
      if (opensPoint.test(action.slice(Math.max(0, at - 5), at))) inAction.push({ start: at, end: at + name.length })
  return blanked(withoutDates({ action }, language), inAction)
}

/** The action with its dates left blank. */
export function withoutDates({ action }: Pick<Task, 'action'>, language: Language): string {
  return blanked(action, deadlinesIn(action, language))
}

function blanked(text: string, spans: readonly Span[]): string {
  return spans.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)
}

/** A task of which no more is said than who does it, and when, is what the heading at the start of its block says. */
export function withHeading(task: Task, { blocks, language }: Draft): Task {
  const matter = matterOf(task, language)
  if (matter === task.action || lettersIn(matter) >= fewestLetters) return task
  const heading = numberless(task.section.at(-1) ?? '').replace(/[。.：:；;]$/, '')
  const isOwn = heading !== '' && (blocks[task.block]?.prose.text.includes(heading) ?? false)
  return isOwn ? { ...task, action: `${heading}${language === 'zh' ? '。' : '. '}${task.action}` } : task
}

const fewestLetters = 4

function lettersIn(text: string): number {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').length
}

/** Nothing between marks but bodies that are responsible: 市数据局负责, 市财政局、市教育局配合. */
const whoAlone =
  /(?<=^|[，,；;。：:])(?!加强|强化|做好|推动|建立|形成)[^，,；;。：:]{1,60}?(?:局|厅|委|办|部|院|会|府|中心|室|署|行|社|校|司|单位|部门|企业|[区县市州组])(?:具体|共同|分别)?(?:负责|牵头|配合)(?:落实|实施)?(?=[，,；;。]|$)/g
const opensPoint = /(?:^|[，,；;。：:.]\s?|\b[Tt]he )$/
