import type {
  CoverageView,
  DecisionView,
  DimensionView,
  LensView,
  MeasureForce,
} from '../../server/protocol/coverage-view.ts'

/** The words of the page in one of the languages of its reader. */
export interface PageWords {
  readonly list: (items: readonly string[]) => string
  readonly untitled: string
  readonly heading: string
  readonly covered: (covered: number, applicable: number) => string
  readonly lacking: (names: readonly string[]) => string
  readonly complete: string
  readonly pin: string
  readonly pinned: string
  readonly overview: string
  readonly chart: (items: readonly string[]) => string
  readonly chartItem: (name: string, measures: number, hard: number) => string
  readonly legend: { readonly all: string; readonly hard: string }
  readonly columns: Readonly<Record<'dimension' | 'measures' | 'mentions' | 'status' | MeasureForce, string>>
  readonly force: Readonly<Record<MeasureForce, string>>
  readonly forceNote: string
  readonly status: Readonly<Record<DimensionView['status'], string>>
  readonly sections: string
  readonly sectionsNote: string
  readonly section: string
  readonly rest: string
  readonly deeper: string
  readonly cell: (section: string, dimension: string, count: number) => string
  readonly noClause: (section: string, dimension: string) => string
  readonly elements: string
  readonly elementsNote: string
  readonly elementsCovered: (covered: number, all: number) => string
  readonly commitment: string
  readonly measures: (count: number) => string
  readonly none: string
  readonly others: string
  readonly mentioned: string
  readonly line: (line: number) => string
  readonly goTo: (line: number) => string
  readonly why: string
  readonly count: string
  readonly notCount: string
  readonly countCursor: string
  readonly notApplicable: string
  readonly insert: string
  readonly insertOn: (name: string) => string
  readonly more: (count: number) => string
  readonly lenses: string
  readonly lens: Readonly<Record<LensView['id'], string>>
  readonly problems: string
  readonly noProblems: string
  readonly unanswered: (names: readonly string[]) => string
  readonly answered: string
  readonly decisions: string
  readonly noDecisions: string
  readonly decided: (kind: DecisionView['kind'], topics: readonly string[]) => string
  readonly by: (decision: DecisionView) => string
  readonly idle: string
  readonly withdraw: string
  readonly notJudged: string
  readonly judge: string
  readonly empty: string
  readonly emptyNote: string
  readonly newDraft: string
  readonly sample: string
  readonly noDraft: string
  readonly noDraftNote: string
  readonly ledger: string
  readonly changed: (name: string, status: string) => string
}

const zh: PageWords = {
  list: (items) => items.join('、'),
  untitled: '（无标题）',
  heading: '框架覆盖',
  covered: (covered, applicable) => `${applicable}个维度中，${covered}个已有措施。`,
  lacking: (names) => `缺少：${names.join('、')}。`,
  complete: '各维度均有措施。',
  pin: '固定显示本稿',
  pinned: '已固定显示本稿',
  overview: '概览',
  chart: (items) => `雷达图：${items.join('；')}。`,
  chartItem: (name, measures, hard) => `${name}${measures}条，其中硬措施${hard}条`,
  legend: { all: '全部措施', hard: '硬措施' },
  columns: {
    dimension: '维度',
    measures: '措施',
    hard: '硬',
    soft: '软',
    restated: '重申',
    mentions: '提及',
    status: '情况',
  },
  force: { hard: '硬', soft: '软', restated: '重申' },
  forceNote: '硬：写明责任单位、数量、金额或者时限。软：鼓励、探索一类的要求。重申：落实已有的要求。',
  status: { covered: '已有措施', mentioned: '只是提及', missing: '未涉及', 'not-applicable': '不适用' },
  sections: '章节分布',
  sectionsNote: '各章节的措施条数，含下级标题。选定一格，列出其条款。',
  section: '章节',
  rest: '各节之外',
  deeper: '显示下级标题',
  cell: (section, dimension, count) => `${section}，${dimension}，${count}条`,
  noClause: (section, dimension) => `“${section}”没有${dimension}方面的措施。`,
  elements: '要素清单',
  elementsNote: '论文所论各维度的要素，以及文稿中的依据。并非每份文稿都要写全。',
  elementsCovered: (covered, all) => `${all}项要素中，${covered}项已有措施`,
  commitment: '宜写明：',
  measures: (count) => `${count}条`,
  none: '尚无措施',
  others: '其他措施（未涉及以上要素）',
  mentioned: '只是提及的语句',
  line: (line) => `第${line}行`,
  goTo: (line) => `转到第${line}行`,
  why: '理由',
  count: '计为措施…',
  notCount: '不计为措施…',
  countCursor: '将光标所在段落计为措施…',
  notApplicable: '标为不适用…',
  insert: '插入条款',
  insertOn: (name) => `插入条款：${name}`,
  more: (count) => `其余${count}条`,
  lenses: '其他视角',
  lens: { pathways: '五条路径', stages: '融合的三个阶段', mechanisms: '四项机制' },
  problems: '问题与对策',
  noProblems: '文稿没有指出框架所列的问题。',
  unanswered: (names) => `未见对策：全文没有${names.join('、')}方面的措施。`,
  answered: '已有对策',
  decisions: '审核意见',
  noDecisions: '尚无审核意见。在上文某一条款处选择“不计为措施”“计为措施”，即写入文稿。',
  decided: (kind, topics) => {
    const what = topics.join('、')
    if (kind === 'not-applicable') return `${what}：不适用`
    return `${kind === 'count' ? '计为' : '不计为'}${what}措施`
  },
  by: ({ reason, reviewer }) => [reason || '未写理由', reviewer ? `审核人：${reviewer}` : '未写审核人'].join('。'),
  idle: '未起作用',
  withdraw: '撤销',
  notJudged: '未作审读',
  judge: '作为政策文稿审读',
  empty: '文稿还是空的',
  emptyNote: '写下标题和任务以后，这里显示各维度、各章节的措施，边写边更新。',
  newDraft: '新建政策文稿…',
  sample: '打开示例文稿…',
  noDraft: '没有打开的文稿',
  noDraftNote: '打开一份文稿，这里显示其各维度、各章节的措施。',
  ledger: '任务分工表',
  changed: (name, status) => `${name}：${status}`,
}

const en: PageWords = {
  list: (items) => items.join(', '),
  untitled: '(no title)',
  heading: 'Coverage of the framework',
  covered: (covered, applicable) => `Measures on ${covered} of ${applicable} dimensions.`,
  lacking: (names) => `None on ${names.join(', ').toLowerCase()}.`,
  complete: 'Every dimension has a measure.',
  pin: 'Keep this draft here',
  pinned: 'This draft is kept here',
  overview: 'Overview',
  chart: (items) => `Radar chart: ${items.join('; ')}.`,
  chartItem: (name, measures, hard) => `${name} ${measures}, of which hard ${hard}`,
  legend: { all: 'all measures', hard: 'hard measures' },
  columns: {
    dimension: 'Dimension',
    measures: 'Measures',
    hard: 'Hard',
    soft: 'Soft',
    restated: 'Restated',
    mentions: 'Mentions',
    status: 'State',
  },
  force: { hard: 'hard', soft: 'soft', restated: 'restated' },
  forceNote:
    'Hard: names an owner, a number, a sum or a date. Soft: encourages or explores. Restated: carries on what is in force.',
  status: {
    covered: 'has measures',
    mentioned: 'only mentioned',
    missing: 'nothing on it',
    'not-applicable': 'not applicable',
  },
  sections: 'By section',
  sectionsNote: 'Measures in each section, with the sections within it. Choose a cell to list its clauses.',
  section: 'Section',
  rest: 'Outside the sections',
  deeper: 'Show subsections',
  cell: (section, dimension, count) => `${section}, ${dimension}: ${count}`,
  noClause: (section, dimension) => `“${section}” has no measure on ${dimension.toLowerCase()}.`,
  elements: 'Elements',
  elementsNote:
    'The elements of each dimension that the paper speaks of, with the evidence in this draft. No draft need have all of them.',
  elementsCovered: (covered, all) => `measures on ${covered} of ${all} elements`,
  commitment: '',
  measures: (count) => (count === 1 ? '1 measure' : `${count} measures`),
  none: 'no measure yet',
  others: 'Other measures (on none of these elements)',
  mentioned: 'Clauses that only mention it',
  line: (line) => `line ${line}`,
  goTo: (line) => `Go to line ${line}`,
  why: 'Why',
  count: 'Count as a measure…',
  notCount: 'Do not count…',
  countCursor: 'Count the paragraph at the cursor…',
  notApplicable: 'Mark as not applicable…',
  insert: 'Insert a clause',
  insertOn: (name) => `Insert a clause: ${name}`,
  more: (count) => `${count} more`,
  lenses: 'Other views',
  lens: { pathways: 'Five pathways', stages: 'Three stages', mechanisms: 'Four mechanisms' },
  problems: 'Problems and remedies',
  noProblems: 'The draft raises none of the problems that the framework lists.',
  unanswered: (names) => `No remedy: the draft has no measure on ${names.join(', ').toLowerCase()}.`,
  answered: 'Answered',
  decisions: 'Reviewer’s decisions',
  noDecisions: 'None yet. “Do not count” or “Count as a measure” at a clause above writes one into the draft.',
  decided: (kind, topics) => {
    const what = topics.join(', ')
    if (kind === 'not-applicable') return `${what}: not applicable`
    return kind === 'count' ? `Counts as a measure: ${what}` : `Does not count as a measure: ${what || 'any'}`
  },
  by: ({ reason, reviewer }) =>
    [reason || 'No reason is given', reviewer ? `Reviewer: ${reviewer}` : 'No reviewer is named'].join('. '),
  idle: 'changes nothing',
  withdraw: 'Withdraw',
  notJudged: 'Not judged',
  judge: 'Judge this draft',
  empty: 'This draft is empty',
  emptyNote: 'Once it has a title and tasks, this view shows its measures by dimension and section, as you write.',
  newDraft: 'New policy draft…',
  sample: 'Open a sample draft…',
  noDraft: 'No draft is open',
  noDraftNote: 'Open a draft, and this view shows its measures by dimension and section.',
  ledger: 'Task ledger',
  changed: (name, status) => `${name}: ${status}`,
}

export const pageWords: Readonly<Record<CoverageView['reader'], PageWords>> = { zh, en }
