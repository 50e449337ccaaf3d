import type { Localized } from '../framework/types.ts'
import { encodingOf } from '../host/encodings.ts'
import { type CliError, cliError } from './cli-messages.ts'
import { problemOfDate } from './date-option.ts'
import { problemOfRule } from './rule-option.ts'

/** An option of the command line: what it takes, and what it is for. */
export type Option = Choice | Flag | Text | Texts

interface Described {
  /** One line of `wenheng --help`. */
  readonly help: Localized
}

/** One of some words; `otherwise` where it is not given. */
interface Choice extends Described {
  readonly takes: 'choice'
  readonly choices: readonly string[]
  readonly otherwise: string | null
}

interface Flag extends Described {
  readonly takes: 'nothing'
}

/** Any text; null where it is not given. */
interface Text extends Described, Valued {
  readonly takes: 'text'
}

/** The same, any number of times. */
interface Texts extends Described, Valued {
  readonly takes: 'texts'
}

interface Valued {
  /** Names the value in the help. */
  readonly value: Localized
  /** What is wrong with a value; null for nothing. */
  readonly problem?: (value: string) => CliError | null
}

/** All options by name, in the order of the help. Which command takes which is said in `commands.ts`. */
export const options = {
  format: {
    takes: 'choice',
    choices: ['text', 'json', 'sarif', 'github', 'md', 'csv', 'xlsx', 'html', 'note', 'docx'],
    otherwise: 'text',
    help: { zh: '输出格式，默认为所列第一种', en: 'output format; the first is the default' },
  },
  locale: {
    takes: 'choice',
    choices: ['zh-CN', 'en'],
    otherwise: null,
    help: { zh: '输出所用语言，默认随系统', en: "language of the output, the system's by default" },
  },
  language: {
    takes: 'choice',
    choices: ['auto', 'zh', 'en'],
    otherwise: 'auto',
    help: { zh: '文稿的语言，默认自动判断', en: 'language of the drafts, detected by default' },
  },
  judge: {
    takes: 'choice',
    choices: ['auto', 'always', 'never'],
    otherwise: 'auto',
    help: {
      zh: '是否按政策文稿审读，默认自动判断',
      en: 'whether to treat files as policy drafts, detected by default',
    },
  },
  'fail-on': {
    takes: 'choice',
    choices: ['error', 'warning', 'information', 'hint', 'never'],
    otherwise: 'warning',
    help: { zh: '达到何种级别时以 1 退出，默认 warning', en: 'exit with 1 from this severity on, warning by default' },
  },
  against: {
    takes: 'text',
    value: { zh: '清单', en: 'LIST' },
    help: {
      zh: '本机关的文件清单（CSV 或 YAML）：标题、文号、状态、替代文件、日期',
      en: "an office's own list of documents (CSV or YAML): title, number, status, replaced by, date",
    },
  },
  encoding: {
    takes: 'text',
    value: { zh: '编码', en: 'NAME' },
    problem: (value) => (encodingOf(value) === null ? cliError('unknownEncoding', { encoding: value }) : null),
    help: {
      zh: '文稿的编码（如 gb18030、big5、windows-1252），默认自动判断',
      en: 'encoding of the drafts (gb18030, big5, windows-1252 …), detected by default',
    },
  },
  'stdin-filename': {
    takes: 'text',
    value: { zh: '文件名', en: 'NAME' },
    help: {
      zh: '标准输入按此文件名显示，并据以判断格式',
      en: 'name shown for standard input; its ending tells the format',
    },
  },
  rule: {
    takes: 'texts',
    value: { zh: '规则[=级别]', en: 'ID[=SEVERITY]' },
    problem: problemOfRule,
    help: {
      zh: '设定一条规则的级别（off 至 error），只写规则即为启用；可写多次',
      en: 'severity of a rule, off to error; without one, the rule is switched on; may be repeated',
    },
  },
  fix: {
    takes: 'nothing',
    help: {
      zh: '改正无须斟酌的问题（如半角标点），写回原文件，再列出其余问题',
      en: 'make the mechanical fixes in the files (half-width marks …), then list what is left',
    },
  },
  quiet: {
    takes: 'nothing',
    help: {
      zh: '只列出达到 --fail-on 级别的问题（取 never 的，列警告和错误）及其文件',
      en: 'list only findings that reach --fail-on (never: warnings), and the files with them',
    },
  },
  config: {
    takes: 'text',
    value: { zh: '文件', en: 'FILE' },
    help: {
      zh: '只用这一配置文件，不查找 .wenheng.yaml',
      en: 'use this configuration alone; look for no .wenheng.yaml',
    },
  },
  'no-config': {
    takes: 'nothing',
    help: { zh: '不读取任何配置文件', en: 'read no configuration' },
  },
  write: {
    takes: 'nothing',
    help: { zh: '按原编码写回文件，不输出', en: 'write the files back, in their encoding, and print nothing' },
  },
  by: {
    takes: 'choice',
    choices: ['task', 'owner'],
    otherwise: 'task',
    help: { zh: 'owner：按单位分列，供会签，默认 task', en: 'owner: a table for each body, task by default' },
  },
  output: {
    takes: 'text',
    value: { zh: '文件', en: 'FILE' },
    help: { zh: '存入文件，不输出到屏幕', en: 'save to a file instead of printing' },
  },
  all: {
    takes: 'nothing',
    help: { zh: '对照表中列出全部段落，包括未改动的', en: 'put paragraphs that have not changed into the table too' },
  },
  slots: {
    takes: 'choice',
    choices: ['refuse', 'keep'],
    otherwise: 'refuse',
    help: {
      zh: '占位未填时：refuse 不导出，keep 以黄色底纹标出，默认 refuse',
      en: 'slots not filled in: refuse to export, or keep them on yellow; refuse by default',
    },
  },
  parent: {
    takes: 'texts',
    value: { zh: '上级文件', en: 'FILE' },
    help: {
      zh: '所贯彻的上级文件，可写多次；默认取 .wenheng.yaml 中的 parents',
      en: 'a document that the draft carries out; may be repeated; by default parents of .wenheng.yaml',
    },
  },
  date: {
    takes: 'text',
    value: { zh: '日期', en: 'DATE' },
    problem: problemOfDate,
    help: { zh: '报告上注明的日期', en: 'the date that the report bears' },
  },
  clauses: {
    takes: 'nothing',
    help: {
      zh: '缺少的维度各补一条建议条款，作为修订插入',
      en: 'put in a clause for each missing dimension, as a tracked change',
    },
  },
  revisions: {
    takes: 'choice',
    choices: ['accepted', 'rejected', 'marked'],
    otherwise: 'accepted',
    help: {
      zh: 'Word 文档中的修订如何读取，默认视为已接受',
      en: 'tracked changes in Word files, accepted by default',
    },
  },
} as const satisfies Record<string, Option>

export type OptionName = keyof typeof options

/** The value of each option: that of the command line, or the default. */
export type OptionValues = { readonly [Name in OptionName]: ValueOf<(typeof options)[Name]> }

export type Format = OptionValues['format']
export type Threshold = OptionValues['fail-on']

type ValueOf<O extends Option> = O extends Choice
  ? O['choices'][number] | O['otherwise']
  : O extends Flag
    ? boolean
    : O extends Text
      ? string | null
      : readonly string[]

export const optionNames = Object.keys(options) as readonly OptionName[]

export function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(options, name)
}

export function optionOf(name: OptionName): Option {
  return options[name]
}
