import { existsSync } from 'node:fs'
import { rules } from '../rules/index.ts'
import { nearestName } from '../rules/nearest-name.ts'
import type { Rule } from '../rules/rule.ts'
import { type CliError, cliError } from './cli-messages.ts'
import type { CommandRun } from './command-run.ts'
import { draftsCommand } from './drafts-command.ts'
import { printRulePages } from './rule-pages.ts'
import { sayingOnce } from './say-once.ts'
import { parseTarget } from './target.ts'

const explainDrafts = draftsCommand('explain')

/** `wenheng explain`: of files, what their clauses count as; of rules, by id or Chinese name, their pages. */
export const explainCommand: CommandRun = async (asked, language, streams) => {
  const { files, rules, problems } = namedBy(asked.operands)
  problems.forEach(sayingOnce(streams, language))
  if (files.length === 0 && rules.length === 0) return 2
  const code =
    files.length > 0
      ? await explainDrafts({ ...asked, operands: files }, language, streams)
      : printRulePages(rules, asked.options.format, language, streams)
  return problems.length > 0 ? 2 : code
}

/** What the operands name: files or rules, never both. */
export interface NamedOperands {
  readonly files: readonly string[]
  readonly rules: readonly Rule[]
  readonly problems: readonly CliError[]
}

/** Sorts the operands. A file goes before a rule of its name, and whatever looks like a path is a file. */
export function namedBy(operands: readonly string[], isThere: (name: string) => boolean = existsSync): NamedOperands {
  const files: string[] = []
  const found = new Set<Rule>()
  const problems: CliError[] = []
  for (const operand of operands) {
    const rule = rules.find(({ id, nameZh }) => operand === id || operand === nameZh)
    if (operand === '-' || isThere(parseTarget(operand).name)) files.push(operand)
    else if (rule) found.add(rule)
    else if (/[./\\:*?[\]{}!]/.test(operand)) files.push(operand)
    else problems.push(unknown(operand))
  }
  if (files.length > 0 && found.size > 0) return { files: [], rules: [], problems: [cliError('rulesAndFiles', {})] }
  return { files, rules: [...found], problems }
}

function unknown(name: string): CliError {
  const meant = nearestName(
    name,
    rules.flatMap(({ id, nameZh }) => [id, nameZh]),
  )
  return meant === undefined ? cliError('noFileOrRule', { name }) : cliError('misspeltRule', { name, meant })
}
