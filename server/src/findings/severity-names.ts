import type { Localized } from '../framework/types.ts'
import type { Severity } from './finding.ts'

/** Severities by their names for readers, from the softest to the gravest. */
export const severityNames: Readonly<Record<Severity | 'off', Localized>> = {
  off: { zh: '关闭', en: 'off' },
  hint: { zh: '提示', en: 'hint' },
  information: { zh: '信息', en: 'information' },
  warning: { zh: '警告', en: 'warning' },
  error: { zh: '错误', en: 'error' },
}
