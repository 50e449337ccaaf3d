import type { Language, Localized } from '../framework/types.ts'
import { visible } from '../text/document/visible.ts'
import type { Directive } from '../text/model/directive.ts'
import type { Alignment } from './alignment.ts'
import type { LineOf } from './alignment-row.ts'

/** What the writer says of a task that is in none of the documents, as people read it. */
export interface UnmatchedStatement {
  readonly directive: Directive
  /** Its line in the draft, from 1. */
  readonly line: number
  /** The state and the task that it names: 本级无事权 发展海洋观测. */
  readonly words: string
  readonly reason: string
}

/** The directives on parent tasks that fit none of them: a task was taken out, or its words are others now. */
export function unmatchedStatements({ idle }: Alignment, lineInDraft: LineOf): UnmatchedStatement[] {
  return idle.map((directive) => ({
    directive,
    line: lineInDraft(directive.span),
    words: visible(directive.arguments.map(({ text }) => text).join(' ')),
    reason: visible(directive.reason.text),
  }))
}

/** How their state is called in tables and views. */
export const unmatchedName: Localized = { zh: '已不对应上级任务', en: 'no longer matches a task' }

/** What is to be done about them. */
export const unmatchedNote: Localized = {
  zh: '以下“文衡-承接”指令已不对应上级任务，请按上级文件现有表述改正，或者删去：',
  en: 'These wenheng-parent-task directives no longer match a task of the documents; correct the task that they name, or delete them:',
}

/** How many there are, in a sentence; empty for none. */
export function unmatchedSentence(count: number, language: Language): string {
  if (count === 0) return ''
  if (language === 'zh') return `另有${count}处注明已不对应上级任务。`
  return ` ${count} ${count === 1 ? 'statement' : 'statements'} of the writer no longer ${count === 1 ? 'matches' : 'match'} a task.`
}

/** One of them in a line: 第3行 本级无事权 发展海洋观测：海门市承担. */
export function unmatchedLine({ line, words, reason }: UnmatchedStatement, language: Language): string {
  return language === 'zh'
    ? `第${line}行 ${words}${reason === '' ? '' : `：${reason}`}`
    : `line ${line} ${words}${reason === '' ? '' : `: ${reason}`}`
}
