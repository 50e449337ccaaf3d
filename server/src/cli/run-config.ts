import { cliError } from './cli-messages.ts'
import type { CommandRun } from './command-run.ts'
import { configReport, configText } from './config-report.ts'
import { painter } from './paint.ts'
import { createCliConfigs } from './project-config.ts'
import { sayingOnce } from './say-once.ts'

/** `wenheng config`: what holds for each file. */
export const runConfig: CommandRun = async ({ options, operands }, language, { stdout, stderr, env }) => {
  const say = sayingOnce(stderr, language)
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
  const paint = painter(stdout.isTTY === true && !env.NO_COLOR)
  stdout.write(
    options.format === 'json'
      ? `${JSON.stringify(reports, null, 2)}\n`
      : reports.map((report) => `${configText(report, language, paint)}\n`).join(''),
  )
  return reports.length < operands.length ? 2 : 0
}
