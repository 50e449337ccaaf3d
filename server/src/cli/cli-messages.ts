import type { Severity } from '../findings/finding.ts'
import { formatMessage } from '../findings/format-message.ts'
import type { Language, Localized } from '../framework/types.ts'

/** What went wrong, by key and values: one clear sentence when it is shown. */
export interface CliError {
  readonly key: keyof typeof problems
  readonly values: Readonly<Record<string, string>>
}

export function cliError(key: CliError['key'], values: CliError['values']): CliError {
  return { key, values }
}

export function cliErrorText({ key, values }: CliError, language: Language): string {
  return formatMessage({ key, values }, problems[key], language)
}

const problems = {
  noCommand: {
    zh: '未写明命令；可用的命令：lint、coverage、explain。用法见 wenheng --help。',
    en: 'No command given; there are lint, coverage and explain. See wenheng --help.',
  },
  unknownCommand: {
    zh: '没有“{command}”这一命令；可用的命令：lint、coverage、explain。',
    en: 'There is no command "{command}"; there are lint, coverage and explain.',
  },
  noFile: { zh: '未写明文件：wenheng {command} 文件…', en: 'No file given: wenheng {command} FILE…' },
  unknownOption: { zh: '没有“{option}”这一选项。', en: 'There is no option {option}.' },
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
} satisfies Record<string, Localized>

export const severityNames: Readonly<Record<Severity, Localized>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  information: { zh: '信息', en: 'information' },
  hint: { zh: '提示', en: 'hint' },
}

export const usage: Localized = {
  zh: `文衡：对照“数据、算力、算法、人才、制度”五个维度检查政策文稿。

用法
  wenheng lint     [选项] 文件…       列出文稿缺少的维度和其他问题
  wenheng coverage [选项] 文件…       列出文稿对各维度的覆盖情况，逐句注明行号
  wenheng explain  [选项] 文件[:行]…  说明每句话算什么、为什么；写明行号的，只说明该行所在段落

文件可以是路径、文件夹、通配符（"drafts/**/*.md"）或 -（标准输入）。

选项
  --format text|json       输出格式，默认 text
  --locale zh-CN|en        输出所用语言，默认随系统
  --language auto|zh|en    文稿的语言，默认自动判断
  --judge auto|always|never  是否按政策文稿分析，默认自动判断
  --fail-on error|warning|information|hint|never
                           达到何种级别时以 1 退出，默认 warning
  -h, --help               显示本说明
  -v, --version            显示版本

退出码：0 没有达到级别的问题；1 有；2 用法有误或有文件无法读取。
`,
  en: `Wenheng: holds a policy draft against five dimensions: data, compute, algorithm, talent, institutions.

Usage
  wenheng lint     [options] FILE…         list the dimensions a draft leaves out, and other findings
  wenheng coverage [options] FILE…         list how far a draft covers each dimension, and the clauses that do
  wenheng explain  [options] FILE[:LINE]…  say what each clause counts as, and why; with LINE, of that paragraph alone

A FILE is a path, a folder, a glob ("drafts/**/*.md") or - (standard input).

Options
  --format text|json       form of the output, text by default
  --locale zh-CN|en        language of the output, the system's by default
  --language auto|zh|en    language of the drafts, detected by default
  --judge auto|always|never  whether files are taken for policy drafts, detected by default
  --fail-on error|warning|information|hint|never
                           exit with 1 from this severity on, warning by default
  -h, --help               this text
  -v, --version            the version

Exit code: 0 nothing at or above the severity, 1 something, 2 wrong usage or a file that cannot be read.
`,
}
