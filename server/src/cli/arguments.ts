import { parseArgs } from 'node:util'
import type { Language } from '../framework/types.ts'
import { type CliError, cliError } from './cli-messages.ts'

export type Command = 'lint' | 'coverage' | 'explain'
export type Threshold = 'error' | 'warning' | 'information' | 'hint' | 'never'

export interface Arguments {
  readonly command: Command
  readonly format: 'text' | 'json'
  readonly locale: Language | null
  readonly failOn: Threshold
  readonly judge: 'auto' | 'always' | 'never'
  readonly language: 'auto' | Language
  readonly files: readonly string[]
}

export type Parsed =
  | { readonly kind: 'run'; readonly arguments: Arguments }
  | { readonly kind: 'help' | 'version'; readonly locale: Language | null }
  | { readonly kind: 'usage'; readonly problem: CliError; readonly locale: Language | null }

const commands: readonly Command[] = ['lint', 'coverage', 'explain']
const choices = {
  format: ['text', 'json'],
  locale: ['zh-CN', 'en'],
  'fail-on': ['error', 'warning', 'information', 'hint', 'never'],
  judge: ['auto', 'always', 'never'],
  language: ['auto', 'zh', 'en'],
} as const

/** Reads the command line; never throws. */
export function parseArguments(argv: readonly string[]): Parsed {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: {
      format: { type: 'string' },
      locale: { type: 'string' },
      'fail-on': { type: 'string' },
      judge: { type: 'string' },
      language: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  })
  const locale = values.locale === 'en' ? 'en' : values.locale === 'zh-CN' ? 'zh' : null
  const usage = (found: CliError): Parsed => ({ kind: 'usage', problem: found, locale })
  for (const token of tokens) {
    if (
      token.kind !== 'option' ||
      token.name === 'help' ||
      token.name === 'version' ||
      token.name === 'h' ||
      token.name === 'v'
    )
      continue
    if (!isChoice(token.name)) return usage(cliError('unknownOption', { option: token.rawName }))
    const allowed: readonly string[] = choices[token.name]
    if (!allowed.includes(token.value ?? '')) {
      return usage(
        cliError('badValue', { option: token.rawName, value: token.value ?? '', allowed: allowed.join(', ') }),
      )
    }
  }
  if (values.help === true) return { kind: 'help', locale }
  if (values.version === true) return { kind: 'version', locale }
  const [name, ...files] = positionals
  if (name === undefined) return usage(cliError('noCommand', {}))
  const command = commands.find((known) => known === name)
  if (!command) return usage(cliError('unknownCommand', { command: name }))
  if (files.length === 0) return usage(cliError('noFile', { command }))
  return {
    kind: 'run',
    arguments: {
      command,
      format: chosen(choices.format, values.format, 'text'),
      locale,
      failOn: chosen(choices['fail-on'], values['fail-on'], 'warning'),
      judge: chosen(choices.judge, values.judge, 'auto'),
      language: chosen(choices.language, values.language, 'auto'),
      files,
    },
  }
}

function chosen<const Choice extends string>(
  allowed: readonly Choice[],
  value: unknown,
  otherwise: NoInfer<Choice>,
): Choice {
  return allowed.find((known) => known === value) ?? otherwise
}

function isChoice(name: string): name is keyof typeof choices {
  return name in choices
}
