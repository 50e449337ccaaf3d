import { cliError } from './cli-messages.ts'
import type { CommandRun } from './command-run.ts'
import { configReport, configText } from './config-report.ts'
import { jsonText } from './json-text.ts'
import { createCliConfigs } from './project-config.ts'
import { sayingOnce } from './say-once.ts'
import { pageOf } from './terminal.ts'

/** `wenheng config`: what holds for each file. */
export const runConfig: CommandRun = async ({ options, operands }, language, streams) => {
  const { stdout } = streams
  const say = sayingOnce(streams, language)
  if (options.config !== null && options['no-config']) {
    say(cliError('twoConfigs', {}))
    return 2
  }
  const configs = createCliConfigs(options, language)
  const reports = []
  for (const file of operands) {
    const resolved = await configs.resolve(file)
    if ('key' in resolved) say(resolved)
    else reports.push(configReport(file, resolved))
  }
  const { paint } = pageOf(streams)
  stdout.write(
    options.format === 'json'
      ? `${jsonText(reports)}\n`
      : reports.map((report) => `${configText(report, language, paint)}\n`).join(''),
  )
  return reports.length < operands.length ? 2 : 0
}
