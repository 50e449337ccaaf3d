import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import type { Settings } from '../../../server/src/engine/settings.ts'
import { renderMessage } from '../../../server/src/rules/render-message.ts'

/** Asserts that a rule finds, in the sample without ⟦ and ⟧, what stands between them and nothing else. */
export function flags(rule: string, sample: string, settings: Partial<Settings> = {}): void {
  const text = sample.replace(/[⟦⟧]/g, '')
  let marked = ''
  let at = 0
  for (const { span } of findingsOf(rule, text, settings)) {
    marked += `${text.slice(at, span.start)}⟦${text.slice(span.start, span.end)}⟧`
    at = span.end
  }
  assert.equal(marked + text.slice(at), sample)
}

/** The messages of a rule on a draft, in Chinese or English. */
export function messagesOf(rule: string, text: string, language: 'zh' | 'en', settings: Partial<Settings> = {}) {
  return findingsOf(rule, text, settings).map((finding) => renderMessage(finding, language))
}

function findingsOf(rule: string, text: string, settings: Partial<Settings>) {
  const { findings } = createAnalyzer().analyze(text, { severities: { [rule]: 'hint' }, ...settings })
  return findings.filter((one) => one.rule === rule)
}
