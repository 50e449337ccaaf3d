import type { Localized } from '../framework/types.ts'

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

/** Any text; null where it is not given. `value` names it in the help. */
interface Text extends Described {
  readonly takes: 'text'
  readonly value: Localized
}

/** The same, any number of times. */
interface Texts extends Described {
  readonly takes: 'texts'
  readonly value: Localized
}

/** All options by name, in the order of the help. Which command takes which is said in `commands.ts`. */
export const options = {
  format: {
    takes: 'choice',
    choices: ['text', 'json', 'md', 'csv', 'xlsx'],
    otherwise: 'text',
    help: { zh: '输出格式，默认为所列第一种', en: 'form of the output, by default the first' },
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
      zh: '是否按政策文稿分析，默认自动判断',
      en: 'whether files are taken for policy drafts, detected by default',
    },
  },
  'fail-on': {
    takes: 'choice',
    choices: ['error', 'warning', 'information', 'hint', 'never'],
    otherwise: 'warning',
    help: { zh: '达到何种级别时以 1 退出，默认 warning', en: 'exit with 1 from this severity on, warning by default' },
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
