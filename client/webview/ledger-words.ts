/** The words of the table of tasks, in the reader's language; the table's own are in the draft's. */
export const ledgerWords = {
  zh: {
    untitled: '（无标题）',
    summary: (tasks: number, owners: number) => `${tasks}项任务，${owners}个单位。选定任务内容，转到文稿中的原文。`,
    noTasks: '文稿中没有读到任务：写明要做什么、由谁牵头、何时完成，即列入本表。',
    noDraft: '没有打开的文稿',
    noDraftNote: '打开一份文稿，这里列出其任务分工。',
    by: '单位',
    all: '全部',
    nobody: '未明确责任单位',
    owner: (name: string, tasks: number) => `${name}（${tasks}）`,
    export: '导出',
    goTo: (line: number) => `转到第${line}行`,
    shown: (tasks: number) => `列出${tasks}项任务`,
  },
  en: {
    untitled: '(no title)',
    summary: (tasks: number, owners: number) =>
      `${tasks === 1 ? '1 task' : `${tasks} tasks`}, ${owners === 1 ? '1 body' : `${owners} bodies`}. An action leads to its place in the draft.`,
    noTasks: 'No tasks were found in this draft: say what is to be done, by whom and by when, and it is listed here.',
    noDraft: 'No draft is open',
    noDraftNote: 'Open a draft, and its tasks are listed here.',
    by: 'Body',
    all: 'All',
    nobody: 'No owner named',
    owner: (name: string, tasks: number) => `${name} (${tasks})`,
    export: 'Export',
    goTo: (line: number) => `Go to line ${line}`,
    shown: (tasks: number) => `${tasks === 1 ? '1 task' : `${tasks} tasks`} listed`,
  },
} as const
