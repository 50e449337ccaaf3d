import type { Message } from '../findings/finding.ts'
import { formatMessage } from '../findings/format-message.ts'
import type { Language, Localized } from '../framework/types.ts'

/** Why a tool has no result: a sentence, by key and values. */
export interface ToolError {
  readonly error: Message & { readonly key: keyof typeof sentences }
}

export function toolError(key: ToolError['error']['key'], values: Message['values']): ToolError {
  return { error: { key, values } }
}

/** Names as a sentence lists them. */
export function listed(names: readonly string[]): Localized {
  return { zh: names.join('、'), en: names.join(', ') }
}

/** The sentence, for an assistant and its user. */
export function toolErrorText({ error }: ToolError, language: Language): string {
  return formatMessage(error, sentences[error.key], language)
}

const sentences = {
  unknownTool: {
    zh: '没有“{name}”这个工具；可用的有：{allowed}。',
    en: 'There is no tool {name}; the tools are: {allowed}.',
  },
  noObject: { zh: '输入须是一个 JSON 对象。', en: 'The input must be a JSON object.' },
  unknownProperty: {
    zh: '输入中没有“{name}”这一项；可写：{allowed}。',
    en: 'The input has no property “{name}”; it may have: {allowed}.',
  },
  missingProperty: { zh: '输入缺少“{name}”。', en: 'The input lacks “{name}”.' },
  noText: { zh: '“{name}”须是文字。', en: '“{name}” must be text.' },
  emptyText: { zh: '“{name}”不能为空。', en: '“{name}” must not be empty.' },
  tooLong: { zh: '“{name}”不能超过 {most} 个字符。', en: '“{name}” must not be longer than {most} characters.' },
  badNumber: {
    zh: '“{name}”须是 {least} 至 {most} 之间的整数。',
    en: '“{name}” must be a whole number from {least} to {most}.',
  },
  badValue: {
    zh: '“{name}”不能是“{value}”；可取：{allowed}。',
    en: '“{name}” cannot be “{value}”; it takes one of: {allowed}.',
  },
  noDraft: { zh: '没有可读的文稿：请先打开一份文稿。', en: 'There is no draft to read: open one first.' },
  unknownRule: {
    zh: '没有“{rule}”这条规则。',
    en: 'There is no rule “{rule}”.',
  },
  noEntry: {
    zh: '框架中没有与“{term}”对应的条目；可查维度（{dimensions}）、其下的要素，以及论文中的用语。',
    en: 'The framework has no entry for “{term}”; ask for a dimension ({dimensions}), one of its elements, or a term of the paper.',
  },
  noElement: {
    zh: '框架中没有“{element}”这一要素；可取：{allowed}。',
    en: 'The framework has no element “{element}”; it has: {allowed}.',
  },
  foreignForm: {
    zh: '本稿是{language}文稿，不用“{form}”这种写法；可取：{allowed}。',
    en: 'This draft is in {language} and is not worded as “{form}”; it takes one of: {allowed}.',
  },
  noTemplate: {
    zh: '没有适用于这类文稿、这一层级的“{element}”条款；可换层级（{allowed}）。',
    en: 'There is no clause on “{element}” for this kind of draft at this level of government; there is one at: {allowed}.',
  },
  noPlace: { zh: '在本稿中未能确定插入位置。', en: 'No place for the clause could be told in this draft.' },
} satisfies Record<string, Localized>
