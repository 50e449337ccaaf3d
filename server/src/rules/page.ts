import type { Language } from '../framework/types.ts'

const folder = 'https://github.com/wenheng/wenheng/blob/main/server/src/rules'

/** The name of a rule's page among those that are shipped, without `.md`. */
export function rulePageName(rule: string, language: Language): string {
  return `${rule}${suffixes[language]}`
}

/**
 * The address of a rule's page; `pattern` is the client's own place for them, with `{rule}` for the id and language.
 */
export function rulePage(rule: string, language: Language, pattern?: string): string {
  return pattern === undefined
    ? `${folder}/${rule}/page${suffixes[language]}.md`
    : pattern.replace('{rule}', rulePageName(rule, language))
}

const suffixes: Readonly<Record<Language, string>> = { zh: '.zh-cn', en: '' }
