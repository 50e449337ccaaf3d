import type { Language } from '../framework/types.ts'

const web = 'https://github.com/wenheng/wenheng/blob/main/server/src/rules/{rule}.md'

/** The address of a rule's page; `pattern` is the client's own place for them, with `{rule}` for the id. */
export function rulePage(rule: string, language: Language, pattern: string = web): string {
  return pattern.replace('{rule}', language === 'zh' ? `${rule}.zh-cn` : rule)
}
