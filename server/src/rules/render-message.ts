import type { Finding, Message } from '../findings/finding.ts'
import { formatMessage } from '../findings/format-message.ts'
import type { Language, Localized } from '../framework/types.ts'
import { rules } from './index.ts'

const moreFindings: Localized = {
  zh: '另有{count}处未列出；可在设置中调高显示上限。',
  en: '{count} more findings are not shown; the limit can be raised in the settings.',
}

const wordings = new Map(rules.map((rule) => [rule.id, rule.messages]))

/** The finding's message, or that of one of its related places, in the reader's language. */
export function renderMessage(finding: Finding, language: Language, message: Message = finding.message): string {
  return formatMessage(message, wordings.get(finding.rule)?.[message.key] ?? moreFindings, language)
}
