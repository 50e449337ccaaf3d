import type { Severity } from '../findings/finding.ts'
import { formatMessage } from '../findings/format-message.ts'
import type { Language, Localized } from '../framework/types.ts'

/** What went wrong, by key and values: one clear sentence when it is shown. */
export interface CliError {
  readonly key: keyof typeof problems
  readonly values: Readonly<Record<string, string | Localized>>
}

export function cliError(key: CliError['key'], values: CliError['values']): CliError {
  return { key, values }
}

export function cliErrorText({ key, values }: CliError, language: Language): string {
  return formatMessage({ key, values }, problems[key], language)
}

const problems = {
  noCommand: {
    zh: '未写明命令；可用的命令：{commands}。用法见 wenheng --help。',
    en: 'No command given; there are: {commands}. See wenheng --help.',
  },
  unknownCommand: {
    zh: '没有“{command}”这一命令；可用的命令：{commands}。',
    en: 'There is no command "{command}"; there are: {commands}.',
  },
  noFile: { zh: '未写明文件：wenheng {command} 文件…', en: 'No file given: wenheng {command} FILE…' },
  unknownOption: { zh: '没有“{option}”这一选项。', en: 'There is no option {option}.' },
  foreignOption: {
    zh: '命令 {command} 没有“{option}”这一选项。',
    en: 'The command {command} has no option {option}.',
  },
  noValue: { zh: '选项 {option} 之后须写明取值。', en: 'Option {option} needs a value.' },
  needlessValue: {
    zh: '选项 {option} 不带取值，却写了“{value}”。',
    en: 'Option {option} takes no value, but has "{value}".',
  },
  badValue: {
    zh: '选项 {option} 不能取“{value}”；可取：{allowed}。',
    en: 'Option {option} cannot be "{value}"; it takes one of: {allowed}.',
  },
  missing: { zh: '{file}：没有这个文件。', en: '{file}: no such file.' },
  noMatch: { zh: '{file}：没有与之相符的文件。', en: '{file}: no file matches.' },
  directory: {
    zh: '{file}：文件夹中没有可读的文稿（.md、.txt、.gongwen）。',
    en: '{file}: no draft in this folder (.md, .txt, .gongwen).',
  },
  denied: { zh: '{file}：没有读取权限。', en: '{file}: no permission to read it.' },
  unreadable: { zh: '{file}：无法读取。', en: '{file}: cannot be read.' },
  binary: {
    zh: '{file}：不是文本文件；Word 或 PDF 文稿请先另存为纯文本。',
    en: '{file}: not a text file; save a Word or PDF draft as plain text first.',
  },
  binaryOutput: {
    zh: 'xlsx 不能显示在屏幕上：请用 --output 写明文件名。',
    en: 'xlsx cannot be shown on the screen: name a file with --output.',
  },
  unwritable: { zh: '{file}：无法写入。', en: '{file}: cannot be written.' },
} satisfies Record<string, Localized>

export const severityNames: Readonly<Record<Severity, Localized>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  information: { zh: '信息', en: 'information' },
  hint: { zh: '提示', en: 'hint' },
}
