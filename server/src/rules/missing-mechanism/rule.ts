import { framework } from '../../framework/framework.ts'
import { anchor } from '../anchor.ts'
import { listed } from '../message-values.ts'
import type { DraftRule } from '../rule.ts'

/** One or more of the four mechanisms (2.2) has no measure. A lens for reviewers, so off by default. */
export const missingMechanism: DraftRule = {
  id: 'missing-mechanism',
  nameZh: '机制缺失',
  summary: {
    zh: '没有措施涉及四个创新机制中的一个或几个。',
    en: 'One or more of the four mechanisms of innovation has no measure.',
  },
  scope: 'draft',
  severity: 'off',
  grade: 'ours',
  speaksIn: 'full-programmes',
  messages: {
    missing: {
      zh: '没有措施涉及以下机制：{mechanisms}。',
      en: 'No measure covers these mechanisms of innovation: {mechanisms}.',
    },
  },
  check({ draft, coverage }) {
    const missing = framework.mechanisms.filter(({ id }) => (coverage.lenses.mechanisms[id]?.measures ?? 0) === 0)
    if (missing.length === 0) return []
    return [
      {
        span: anchor(draft),
        message: { key: 'missing', values: { mechanisms: listed(missing.map(({ name }) => name)) } },
        loci: missing.flatMap(({ loci }) => loci),
        remedies: [],
      },
    ]
  },
}
