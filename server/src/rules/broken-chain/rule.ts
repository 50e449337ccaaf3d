import { framework } from '../../framework/framework.ts'
import { anchor } from '../anchor.ts'
import { listed, noneOf } from '../message-values.ts'
import type { DraftRule } from '../rule.ts'

/**
 * The measures cover one or two of the three stages of fusion (2.1) and not the others. Our own inference, so off by
 * default.
 */
export const brokenChain: DraftRule = {
  id: 'broken-chain',
  nameZh: '链条不完整',
  summary: {
    zh: '措施只涉及数据获取、冶炼、增值三个阶段中的一个或两个。',
    en: 'The measures cover only one or two of the three stages from acquiring data to drawing value from it.',
  },
  scope: 'draft',
  severity: 'off',
  grade: 'ours',
  speaksIn: 'full-programmes',
  messages: {
    broken: {
      zh: '措施涉及{present}，未涉及{absent}，“获取—冶炼—增值”的链条不完整。',
      en: 'The measures cover {present} but not {absent}, so the chain from acquiring data to drawing value from it is incomplete.',
    },
  },
  check({ draft, coverage }) {
    const has = ({ id }: { readonly id: string }): boolean => (coverage.lenses.stages[id]?.measures ?? 0) > 0
    const present = framework.stages.filter(has)
    const absent = framework.stages.filter((stage) => !has(stage))
    if (present.length === 0 || absent.length === 0) return []
    return [
      {
        span: anchor(draft),
        message: {
          key: 'broken',
          values: { present: listed(present.map(({ name }) => name)), absent: noneOf(absent.map(({ name }) => name)) },
        },
        loci: absent.flatMap(({ loci }) => loci),
        remedies: [],
      },
    ]
  },
}
