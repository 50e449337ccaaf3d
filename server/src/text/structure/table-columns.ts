/** What a column of a table of tasks holds; `other`: nothing of ours. */
export type TableColumn =
  | 'other'
  | 'number'
  | 'section'
  | 'task'
  | 'lead'
  | 'owner'
  | 'support'
  | 'start'
  | 'end'
  | 'target'
  | 'sum'
  | 'basis'

const columns: readonly (readonly [TableColumn, RegExp])[] = [
  ['other', /领导|责任人|联系人|负责人|联络员|备注|类型|状态|\b(?:notes?|status|type|contact)\b/i],
  // What has come of a task is no deadline: 完成情况, 实际完成时间, “Actual completion”.
  ['other', /(?:完成|进展|落实|推进|执行)情况$|实际|\bactual\b|^completed(?: on)?$/i],
  ['number', /^(?:序\s?号|编\s?号|代\s?[码号]|号|nos?\.?|nr\.?|#|number|code|id)$/i],
  ['owner', /牵头.{0,3}责任|责任.{0,3}牵头/],
  ['support', /配合|参与|协办|协同|支持单位|support|partner/i],
  ['lead', /牵头|主责|主办|\blead/i],
  [
    'owner',
    /责任|单位|部门|承办|负责|\b(?:owner|responsib|accountab|agenc(?:y|ies)|department|ministr(?:y|ies)|bod(?:y|ies)\b)|^who$/i,
  ],
  ['target', /完成(?:标[志准]|形式|成效|成果|目标)|标志性/],
  ['start', /开始|启动|\bstart/i],
  [
    'end',
    /时限|时间|期限|进度|节点|完成|\b(?:deadline|date|by when|timeline|timeframe|due|complet(?:ion|ed?)\b)|^(?:by|when)$/i,
  ],
  ['target', /目标|成果|指标|成效|产出|\b(?:targets?|results?|outputs?|outcomes?|indicators?|milestones?)\b/i],
  ['sum', /资金|投资|经费|预算|金额|\b(?:budget|cost|funding)/i],
  ['basis', /依据|\bbasis/i],
  ['section', /类别|领域|分类|板块|方面|\b(?:area|category|theme)\b/i],
  ['task', /任务|措施|举措|内容|事项|工作|项目|行动|\b(?:actions?|measures?|tasks?|commitments?|activit)/i],
]

/** What the cells of a header say of their columns. */
export function columnsOf(header: readonly string[]): (TableColumn | null)[] {
  return header.map((cell) => columns.find(([, words]) => words.test(cell))?.[0] ?? null)
}

/** True for the columns of a table of tasks: it names tasks, and who does them or by when. */
export function areOfTasks(head: readonly (TableColumn | null)[]): boolean {
  return head.includes('task') && head.some((one) => one === 'owner' || one === 'lead' || one === 'end')
}
