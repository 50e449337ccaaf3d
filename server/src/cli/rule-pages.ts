import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Language } from '../framework/types.ts'
import { rulePageName } from '../rules/page.ts'
import type { Rule } from '../rules/rule.ts'
import { cliError } from './cli-messages.ts'
import type { ExitCode, Streams } from './command-run.ts'
import { jsonText } from './json-text.ts'
import { sayingOnce } from './say-once.ts'

/** Prints the pages of rules in the reader's language: the Markdown as it is, or as JSON. */
export function printRulePages(
  rules: readonly Rule[],
  format: string,
  language: Language,
  streams: Pick<Streams, 'stdout' | 'stderr'>,
  folder: URL = besideBundle,
): ExitCode {
  const reports = rules.flatMap((rule) => ruleReport(rule, language, folder) ?? [])
  if (reports.length < rules.length) {
    const file = fileURLToPath(folder)
    sayingOnce(streams, language)(cliError('missing', { file }))
  }
  const { stdout } = streams
  if (format === 'json') stdout.write(`${jsonText(reports)}\n`)
  else stdout.write(reports.map(({ page }) => page).join('\n'))
  return reports.length < rules.length ? 2 : 0
}

/** The build puts the pages beside the bundle. */
const besideBundle = new URL('rules/', import.meta.url)

/** What `wenheng explain RULE --format json` prints of a rule; null if its page is not there. */
function ruleReport({ id, nameZh, severity }: Rule, language: Language, folder: URL) {
  try {
    const page = readFileSync(new URL(`${rulePageName(id, language)}.md`, folder), 'utf8')
    return { rule: id, name: nameZh, severity, page: withoutLink(page) }
  } catch {
    return null
  }
}

/** The English page leads to the Chinese one, which a terminal cannot follow. */
function withoutLink(page: string): string {
  return page.replace(/^中文说明：.*\n\n/m, '')
}
