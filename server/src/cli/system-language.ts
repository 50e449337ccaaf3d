import type { Language } from '../framework/types.ts'
import type { Streams } from './command-run.ts'

/** The language of the system. Windows sets no LANG, so Intl is asked; plural rules load fastest (dates take 20 ms). */
export function systemLanguage(env: Streams['env']): Language {
  const set = env.LC_ALL || env.LC_MESSAGES || env.LANG || new Intl.PluralRules().resolvedOptions().locale
  return /^zh\b|^zh_/i.test(set) ? 'zh' : 'en'
}
