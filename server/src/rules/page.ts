import type { Language } from '../framework/types.ts'

const folder = 'https://github.com/wenheng/wenheng/blob/main/server/src/rules'

/**
 * The address of a rule's page; `pattern` is the client's own place for them, with `{rule}` for the id and language.
 */
export function rulePage(rule: string, language: Language, pattern?: string): string {
  const suffix = language === 'zh' ? '.zh-cn' : ''
  return pattern === undefined ? `${folder}/${rule}/page${suffix}.md` : pattern.replace('{rule}', `${rule}${suffix}`)
}
