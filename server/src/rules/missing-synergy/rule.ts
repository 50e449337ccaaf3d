import { joinable, synergy } from '../../coverage/verdict/synergy.ts'
import { explained } from '../../framework/framework.ts'
import { anchor } from '../anchor.ts'
import type { DraftRule } from '../rule.ts'

/** Data, compute and algorithms each have measures, but none joins two of them. */
export const missingSynergy: DraftRule = {
  id: 'missing-synergy',
  nameZh: '协同缺失',
  summary: {
    zh: '文稿在数据、算力、算法方面各有措施，但没有一条把其中两项以上结合起来。',
    en: 'A programme acts on data, compute and algorithms, but nowhere on two of them together.',
  },
  scope: 'draft',
  severity: 'hint',
  grade: 'paper',
  speaksIn: 'full-programmes',
  messages: {
    apart: {
      zh: '数据、算力、算法都有措施，但没有一条把其中两项以上结合起来。',
      en: 'Data, compute and algorithms each have measures, but no measure joins two of them.',
    },
  },
  check({ draft, coverage }) {
    if ((coverage.lenses.pathways[synergy]?.joined ?? 0) > 0) return []
    if (!joinable.every((id) => coverage.dimensions[id].status === 'covered')) return []
    return [
      {
        span: anchor(draft),
        message: { key: 'apart', values: {} },
        loci: explained(synergy)?.loci ?? [],
        remedies: [{ kind: 'follow', pathway: synergy }],
      },
    ]
  },
}
