import type { SettingName } from '../config/config-file.ts'
import type { Resolved, Sourced, ValueOrigin } from '../config/resolve.ts'
import type { Severity } from '../findings/finding.ts'
import type { Language } from '../framework/types.ts'
import { rules } from '../rules/index.ts'
import { visible } from '../text/document/visible.ts'
import { cellsOf, padEnd } from './cells.ts'
import type { Paint } from './paint.ts'
import { shownPath } from './project-config.ts'

/** What `wenheng config --format json` prints for a file; stable. */
export function configReport(file: string, { settings, rules: stated, pack, pmc, files }: Resolved) {
  return {
    file,
    files: files.map(shownPath),
    settings: Object.fromEntries(Object.entries(settings).map(([name, one]) => [name, sourced<unknown>(one)])),
    rules: Object.fromEntries(rules.map((rule) => [rule.id, sourced(stated.get(rule.id) ?? byDefault(rule.severity))])),
    pmc: pmc && shownPath(pmc.file),
    pack: { terms: pack.terms.length, templates: pack.templates.length, sentences: pack.sentences.length },
  }
}

type ConfigReport = ReturnType<typeof configReport>

function byDefault(value: Severity | 'off'): Sourced<Severity | 'off'> {
  return { value, origin: { from: 'default' } }
}

function sourced<Value>({ value, origin }: Sourced<Value>) {
  return { value, source: sourceOf(origin) }
}

function sourceOf(origin: ValueOrigin) {
  return origin.from === 'file' ? { ...origin, file: shownPath(origin.file) } : { from: origin.from }
}

/** The same as text: a line per value, in columns. */
export function configText(
  { file, files, settings, rules: all, pack, pmc }: ConfigReport,
  reader: Language,
  paint: Paint,
): string {
  const words = wordsIn[reader]
  const rows = [
    ...Object.entries(settings).map(
      ([name, one]) => [words.names[name as SettingName], shownValue(one.value), one] as const,
    ),
    ...rules.flatMap(({ id, nameZh }) => {
      const one = all[id]
      const name = reader === 'zh' ? `${id} ${nameZh}` : id
      return one ? [[name, shownValue(one.value), one] as const] : []
    }),
  ]
  const widths = [0, 1].map((at) => Math.max(...rows.map((row) => cellsOf(String(row[at])))) + 2)
  const lines = rows.map(([name, value, { source }]) => {
    const from = 'file' in source ? `${source.file}:${source.line}` : words.from[source.from]
    const line = `  ${padEnd(name, widths[0] ?? 0)}${padEnd(value, widths[1] ?? 0)}`
    return 'file' in source || source.from === 'option' ? `${line}${from}` : `${line}${paint('dim', from)}`
  })
  return [
    paint('underline', visible(file)),
    `  ${files.length > 0 ? words.files(files) : words.noFile}`,
    '',
    ...lines,
    '',
    `  ${words.pack(pack)}`,
    ...(pmc === null ? [] : [`  ${words.sheet(pmc)}`]),
    '',
  ].join('\n')
}

function shownValue(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value)
}

interface Words {
  readonly names: Readonly<Record<SettingName, string>>
  readonly from: Readonly<Record<'default' | 'settings' | 'option', string>>
  readonly noFile: string
  files(names: readonly string[]): string
  pack(counts: ConfigReport['pack']): string
  sheet(name: string): string
}

const wordsIn: Readonly<Record<Language, Words>> = {
  zh: {
    names: {
      language: 'language 语言',
      judge: 'judge 审读',
      genre: 'genre 文种',
      level: 'level 层级',
      dimensions: 'dimensions 维度',
      today: 'today 比较时限的日期',
      parents: 'parents 上级文件',
    },
    from: { default: '默认', settings: '用户设置', option: '命令行' },
    noFile: '没有配置文件',
    files: (names) => `配置文件：${names.join('、')}`,
    pack: ({ terms, templates, sentences }) => `自有词语${terms}条，条文模板${templates}条，例句${sentences}条`,
    sheet: (name) => `PMC 评分表：${visible(name)}`,
  },
  en: {
    names: {
      language: 'language',
      judge: 'judge',
      genre: 'genre',
      level: 'level',
      dimensions: 'dimensions',
      today: 'today',
      parents: 'parents',
    },
    from: { default: 'default', settings: 'user settings', option: 'command line' },
    noFile: 'no configuration file',
    files: (names) => `configuration: ${names.join(', ')}`,
    pack: ({ terms, templates, sentences }) =>
      `own terms: ${terms}, clause templates: ${templates}, sentences: ${sentences}`,
    sheet: (name) => `PMC sheet: ${visible(name)}`,
  },
}
