/** What a section is for. Besides the list level, this is all that the facts of a block know of their surroundings. */
export const roles = [
  'preamble', // before the first heading: the notice of issue, the opening paragraph
  'background', // 背景、形势、意义, foreword
  'problem', // 问题、挑战
  'principle', // 指导思想、基本原则, policy and principles
  'goal', // 目标
  'definition', // definitions, 适用范围
  'measure', // tasks: what is to be done; the default for sections without another role
  'safeguard', // 保障措施
  'organisation', // 组织实施
  'liability', // 法律责任
  'supplementary', // 附则, general provisions
  'annex', // 附件, 专栏
] as const
export type Role = (typeof roles)[number]
