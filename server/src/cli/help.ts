import type { Language, Localized } from '../framework/types.ts'
import { cellsOf, padEnd } from './cells.ts'
import { type Command, type CommandName, commands } from './commands.ts'
import { type OptionName, optionNames, optionOf, options } from './options.ts'

/** What `wenheng --help` prints: all commands, the options of all, then those of one. */
export function helpText(reader: Language): string {
  const width = longest(all.map(([name]) => name)) + 1
  const usage = all.map(([name, { operands, help }]): Row => {
    const written = `wenheng ${padEnd(name, width)}[${words.options[reader]}] ${operands[reader]}`
    return [written, help[reader]]
  })
  return [
    words.title[reader],
    '',
    words.usage[reader],
    ...rows(usage, Infinity),
    '',
    words.files[reader],
    '',
    words.heading[reader],
    ...rows([...ofAll.map((name) => row(name, formatsOfAll, reader)), ...words.common[reader]], widest),
    '',
    ...all.flatMap(([name, command]) => ofOne(name, command, reader)),
    words.exitCode[reader],
    '',
  ].join('\n')
}

/** What `wenheng COMMAND --help` prints: what the command does, and its own options. */
export function commandHelp(name: CommandName, reader: Language): string {
  const command: Command = commands[name]
  const isOwn = ([written]: Row): boolean => !written.startsWith('-v')
  return [
    words.usage[reader],
    `  wenheng ${name} [${words.options[reader]}] ${command.operands[reader]}`,
    '',
    command.help[reader],
    '',
    words.heading[reader],
    ...rows(
      [
        ...optionNames.filter((one) => command.options.includes(one)).map((one) => row(one, command.formats, reader)),
        ...words.common[reader].filter(isOwn),
      ],
      widest,
    ),
    '',
    words.whole[reader],
    '',
  ].join('\n')
}

/** What is written, and what it does. */
type Row = readonly [string, string]

const all: readonly [string, Command][] = Object.entries(commands)
const ofAll = optionNames.filter((name) => all.every(([, command]) => command.options.includes(name)))
const formatsOfAll = options.format.choices.filter((format) =>
  all.every(([, command]) => command.formats.includes(format)),
)

/** The options that not all commands have, and the formats likewise. */
function ofOne(name: string, { options, formats }: Command, reader: Language): string[] {
  const names = options.filter((option) =>
    option === 'format' ? formats.length > formatsOfAll.length : !ofAll.includes(option),
  )
  if (names.length === 0) return []
  const own = names.map((option) => row(option, formats, reader))
  return [words.optionsOf(name)[reader], ...rows(own, widest), '']
}

function row(name: OptionName, formats: readonly string[], reader: Language): Row {
  const option = optionOf(name)
  switch (option.takes) {
    case 'choice':
      return [`--${name} ${(name === 'format' ? formats : option.choices).join('|')}`, option.help[reader]]
    case 'nothing':
      return [`--${name}`, option.help[reader]]
    default:
      return [`--${name} ${option.value[reader]}`, option.help[reader]]
  }
}

/** In two columns; what is too long for a first of `most` cells has a line of its own. */
function rows(all: readonly Row[], most: number): string[] {
  const width = Math.min(most, longest(all.map(([written]) => written)) + 2)
  return all.flatMap(([written, help]) =>
    cellsOf(written) + 2 > width
      ? [`  ${written}`, `  ${' '.repeat(width)}${help}`]
      : [`  ${padEnd(written, width)}${help}`],
  )
}

/** Of the column of options, in cells. */
const widest = 27

function longest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, cellsOf(text)), 0)
}

const words = {
  title: {
    zh: '文衡：对照“数据、算力、算法、人才、制度”五个维度审读政策文稿。',
    en: 'Wenheng: checks policy drafts for five dimensions: data, compute, algorithm, talent, institutions.',
  },
  usage: { zh: '用法', en: 'Usage' },
  options: { zh: '选项', en: 'options' },
  heading: { zh: '选项', en: 'Options' },
  optionsOf: (command: string): Localized => ({ zh: `${command} 的选项`, en: `Options of ${command}` }),
  files: {
    zh: '文件可以是路径、文件夹、通配符（"drafts/**/*.md"）或 -（标准输入）。',
    en: 'A FILE is a path, a folder, a glob ("drafts/**/*.md") or - (standard input).',
  },
  common: {
    zh: [
      ['-h, --help', '显示本说明'],
      ['-v, --version', '显示版本'],
    ],
    en: [
      ['-h, --help', 'this text'],
      ['-v, --version', 'the version'],
    ],
  },
  whole: { zh: '全部命令见 wenheng --help。', en: 'All commands: wenheng --help' },
  exitCode: {
    zh: '退出码：0 没有达到 --fail-on 级别的问题；1 有；2 用法有误，或者有文件无法读取、无法修正。',
    en: 'Exit code: 0 no finding reaches --fail-on, 1 one does, 2 wrong usage, or a file not read or fixed.',
  },
} as const
