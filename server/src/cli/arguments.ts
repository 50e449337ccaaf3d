import { parseArgs } from 'node:util'
import type { Language, Localized } from '../framework/types.ts'
import { type CliError, cliError } from './cli-messages.ts'
import { type Command, type CommandName, commandNames, commands, isCommandName } from './commands.ts'
import { isOptionName, type Option, type OptionName, type OptionValues, optionOf, options } from './options.ts'

export interface Arguments {
  readonly command: CommandName
  readonly options: OptionValues
  readonly operands: readonly string[]
}

export type Parsed =
  | { readonly kind: 'run'; readonly arguments: Arguments; readonly locale: Language | null }
  | { readonly kind: 'help'; readonly command: CommandName | null; readonly locale: Language | null }
  | { readonly kind: 'version'; readonly locale: Language | null }
  | { readonly kind: 'usage'; readonly problem: CliError; readonly locale: Language | null }

const table: readonly [string, Option][] = Object.entries(options)

/** Reads the command line; never throws. */
export function parseArguments(argv: readonly string[]): Parsed {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: {
      ...Object.fromEntries(table.map(([name, option]) => [name, accepted(option)])),
      output: { type: 'string', short: 'o' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  })
  const locale = localeOf(typeof values.locale === 'string' ? values.locale : localeIn(argv))
  const usage = (problem: CliError): Parsed => ({ kind: 'usage', problem, locale })
  const [name, ...operands] = positionals
  const command = name !== undefined && isCommandName(name) ? name : null
  const given = tokens.filter((token) => token.kind === 'option').filter((token) => !isCommon(token.name))
  for (const token of given) {
    const problem = problemOf(token, command)
    if (problem) return usage(problem)
  }
  if (values.help === true) return { kind: 'help', command, locale }
  if (values.version === true) return { kind: 'version', locale }
  if (name === undefined) return usage(cliError('noCommand', { commands: list(commandNames) }))
  if (!command) return usage(cliError('unknownCommand', { command: name, commands: list(commandNames) }))
  if (operands.length < commands[command].least) return usage(cliError('noFile', { command }))
  return { kind: 'run', arguments: { command, options: withDefaults(values, commands[command]), operands }, locale }
}

function localeOf(value: string | undefined): Language | null {
  return value === 'en' ? 'en' : value === 'zh-CN' ? 'zh' : null
}

/** The locale as it is written, also where an option before it that lacks its value has taken the name for one. */
function localeIn(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => /^--locale(?:=|$)/.test(word))
  const [, inline] = argv[at]?.split('=') ?? []
  return inline ?? (at < 0 ? undefined : argv[at + 1])
}

interface Given {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

/** What is wrong with an option, for the command if it is known. */
function problemOf({ name, rawName, value, inlineValue }: Given, command: CommandName | null): CliError | null {
  if (!isOptionName(name)) return cliError('unknownOption', { option: rawName })
  const of: Command | null = command && commands[command]
  if (of && !of.options.includes(name)) return cliError('foreignOption', { option: rawName, command: command ?? '' })
  const option = optionOf(name)
  if (option.takes === 'nothing') {
    return value === undefined ? null : cliError('needlessValue', { option: rawName, value })
  }
  if (option.takes === 'choice') {
    const allowed = of && name === 'format' ? of.formats : option.choices
    if (allowed.some((known) => known === value)) return null
    return cliError('badValue', { option: rawName, value: value ?? '', allowed: list(allowed) })
  }
  // An option that follows is not the value of the one before it.
  const isMissing = !value || (inlineValue !== true && value.startsWith('--'))
  return isMissing ? cliError('noValue', { option: rawName }) : (option.problem?.(value) ?? null)
}

function accepted({ takes }: Option): { type: 'boolean' | 'string'; multiple?: boolean } {
  if (takes === 'nothing') return { type: 'boolean' }
  return takes === 'texts' ? { type: 'string', multiple: true } : { type: 'string' }
}

/** `--help` and `--version`. */
function isCommon(name: string): boolean {
  return ['help', 'version', 'h', 'v'].includes(name)
}

/** The values have been checked. */
function withDefaults(values: Readonly<Record<string, unknown>>, { formats }: Command): OptionValues {
  const entries = table.map(([name, option]) => [
    name,
    values[name] ?? (name === 'format' ? formats[0] : defaultOf(option)),
  ])
  return Object.fromEntries(entries) as Record<OptionName, unknown> as OptionValues
}

function defaultOf(option: Option): string | boolean | null | readonly string[] {
  switch (option.takes) {
    case 'choice':
      return option.otherwise
    case 'nothing':
      return false
    case 'text':
      return null
    case 'texts':
      return []
  }
}

function list(words: readonly string[]): Localized {
  return { zh: words.join('、'), en: words.join(', ') }
}
