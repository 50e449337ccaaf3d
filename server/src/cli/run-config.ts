import { cliError, cliErrorText } from './cli-messages.ts'
import type { CommandRun } from './command-run.ts'
import { configReport, configText } from './config-report.ts'
import { createCliConfigs } from './project-config.ts'
import { painter } from './text-format.ts'

/** `wenheng config`: what holds for each file. */
export const runConfig: CommandRun = async ({ options, operands }, language, { stdout, stderr, env }) => {
  const fail = (line: string): void => {
    stderr.write(`wenheng: ${line}\n`)
  }
  if (options.config !== null && options['no-config']) {
    fail(cliErrorText(cliError('twoConfigs', {}), language))
    return 2
  }
  const configs = createCliConfigs(options, language, fail)
  const reports = []
  for (const file of operands) {
    const resolved = await configs.resolve(file)
    if (resolved) reports.push(configReport(file, resolved))
  }
  const paint = painter(stdout.isTTY === true && !env.NO_COLOR)
  stdout.write(
    options.format === 'json'
      ? `${JSON.stringify(reports, null, 2)}\n`
      : reports.map((report) => `${configText(report, language, paint)}\n`).join(''),
  )
  return reports.length < operands.length ? 2 : 0
}
