import type { Localized } from '../framework/types.ts'
import type { Format, OptionName } from './options.ts'

/** A command of the command line, as data. What it does is in `run.ts`. */
export interface Command {
  /** What follows its options, in the help. */
  readonly operands: Localized
  /** The fewest operands. */
  readonly least: 0 | 1
  /** One line of `wenheng --help`. */
  readonly help: Localized
  /** The default first. */
  readonly formats: readonly Format[]
  /** Its options beside `--help` and `--version`. */
  readonly options: readonly OptionName[]
}

const ofDrafts: readonly OptionName[] = [
  'format',
  'locale',
  'language',
  'judge',
  'fail-on',
  'encoding',
  'stdin-filename',
  'config',
  'no-config',
  'revisions',
]

/** The same for what is made of drafts beside findings: no finding decides how that ends. */
const ofTables = ofDrafts.filter((name) => name !== 'fail-on' && name !== 'revisions')

/** All commands by name, in the order of the help. */
export const commands = {
  lint: {
    operands: { zh: '文件…', en: 'FILE…' },
    least: 1,
    help: { zh: '列出文稿缺少的维度和其他问题', en: 'list the dimensions a draft leaves out, and other findings' },
    formats: ['text', 'json', 'sarif', 'github'],
    options: [...ofDrafts, 'rule', 'fix', 'quiet'],
  },
  coverage: {
    operands: { zh: '文件…', en: 'FILE…' },
    least: 1,
    help: {
      zh: '列出文稿对各维度的覆盖情况，逐句注明行号',
      en: 'list how far a draft covers each dimension, and the clauses that do',
    },
    formats: ['text', 'json', 'html', 'csv', 'md', 'note'],
    options: [...ofDrafts, 'output', 'date'],
  },
  explain: {
    operands: { zh: '文件[:行]…|规则…', en: 'FILE[:LINE]…|RULE…' },
    least: 1,
    help: {
      zh: '逐句说明算什么、为什么（写行号的只说明该段）；写规则的，显示该规则的说明页',
      en: 'say what each clause (at LINE) counts as and why, or explain a rule',
    },
    formats: ['text', 'json'],
    options: ofDrafts,
  },
  terms: {
    operands: { zh: '文件…', en: 'FILE…' },
    least: 1,
    help: {
      zh: '列出简称和定义的用语，注明未使用的和先用后设的',
      en: 'list abbreviations and defined terms, and where they are used',
    },
    formats: ['text', 'json', 'csv'],
    options: ofDrafts,
  },
  citations: {
    operands: { zh: '文件…', en: 'FILE…' },
    least: 1,
    help: {
      zh: '列出引用的文件，与清单核对标题、文号、是否废止或修订',
      en: 'list the documents cited, and check them against a list',
    },
    formats: ['text', 'json', 'csv'],
    options: [...ofDrafts, 'against'],
  },
  config: {
    operands: { zh: '文件…', en: 'FILE…' },
    least: 1,
    help: {
      zh: '列出对文稿生效的配置，逐项注明出处',
      en: 'print the settings of a draft, and where each comes from',
    },
    formats: ['text', 'json'],
    options: ['format', 'locale', 'language', 'judge', 'config', 'no-config'],
  },
  clean: {
    operands: { zh: '文件…', en: 'FILE…' },
    least: 1,
    help: {
      zh: '输出不含文衡指令的文稿',
      en: 'print the draft without the directives for Wenheng',
    },
    formats: ['text'],
    options: ['locale', 'encoding', 'stdin-filename', 'write', 'revisions'],
  },
  tasks: {
    operands: { zh: '文件…', en: 'FILE…' },
    least: 1,
    help: {
      zh: '列出任务分工表：任务、牵头和配合单位、时限、目标、资金、依据',
      en: 'list the tasks of a draft with owners, dates, targets and sums',
    },
    formats: ['md', 'csv', 'json', 'xlsx'],
    options: [...ofTables, 'by', 'output', 'revisions'],
  },
  review: {
    operands: { zh: '文件.docx', en: 'FILE.docx' },
    least: 1,
    help: {
      zh: '审阅 Word 文档：问题写成批注，无须斟酌的改动写成修订，另存',
      en: 'a copy of a Word document with comments and tracked changes',
    },
    formats: ['docx'],
    options: [
      'locale',
      'language',
      'judge',
      'stdin-filename',
      'config',
      'no-config',
      'rule',
      'revisions',
      'clauses',
      'output',
    ],
  },
  compare: {
    operands: { zh: '旧稿 新稿', en: 'OLD NEW' },
    least: 1,
    help: {
      zh: '比较两稿，列出改动，或者输出修改对照表',
      en: 'list what changed between two drafts, or make a table of it',
    },
    formats: ['text', 'json', 'md', 'docx'],
    options: [...ofTables, 'all', 'output', 'revisions'],
  },
  export: {
    operands: { zh: '文件', en: 'FILE' },
    least: 1,
    help: {
      zh: '导出为 Word 文档，版面按 GB/T 9704—2012',
      en: 'a draft as a Word document; a Chinese one in the layout of GB/T 9704',
    },
    formats: ['docx'],
    options: [
      'format',
      'locale',
      'language',
      'encoding',
      'stdin-filename',
      'config',
      'no-config',
      'output',
      'slots',
      'revisions',
    ],
  },
  align: {
    operands: { zh: '文件', en: 'FILE' },
    least: 1,
    help: {
      zh: '与上级文件逐项对照，列出承接情况：已承接、部分承接、未见承接',
      en: 'list which tasks of the documents above it a draft takes up',
    },
    formats: ['text', 'md', 'json', 'csv', 'xlsx'],
    options: [...ofTables, 'output', 'parent', 'revisions'],
  },
  pmc: {
    operands: { zh: '文件…', en: 'FILE…' },
    least: 1,
    help: {
      zh: '输出 PMC 指数工作表：逐项评分和依据、政策工具结构',
      en: 'score a draft by the PMC index, with evidence and policy instruments',
    },
    formats: ['text', 'md', 'csv', 'json', 'xlsx'],
    options: [...ofTables, 'output', 'revisions'],
  },
} as const satisfies Record<string, Command>

export type CommandName = keyof typeof commands

export const commandNames = Object.keys(commands) as readonly CommandName[]

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name)
}
