import type { Message } from '../../findings/finding.ts'
import { formatMessage } from '../../findings/format-message.ts'
import type { Language, Localized } from '../../framework/types.ts'
import { wording } from './statement-wording.ts'

export type StatementKey = keyof typeof wording

/** What has changed, with its weight from 0 to 100. */
export interface Statement extends Message {
  readonly key: StatementKey
  readonly weight: number
}

export function statement(key: StatementKey, weight: number, values: Message['values'] = {}): Statement {
  return { key, weight, values }
}

/** The statement in the reader's language, without a full stop. */
export function statementText(message: Message, reader: Language): string {
  const words: Localized | undefined = Object.hasOwn(wording, message.key)
    ? wording[message.key as StatementKey]
    : undefined
  return words === undefined ? message.key : formatMessage(message, words, reader)
}

/** All statements of a change in one sentence. */
export function statementsText(messages: readonly Message[], reader: Language): string {
  return messages.map((message) => statementText(message, reader)).join(reader === 'zh' ? '；' : '; ')
}
