import type { BlockFinding, BlockRule } from '../rule.ts'

/** GB/T 15834-2011, B.4: no mark at the end of a title, but a question mark, exclamation mark or ellipsis if needed. */
export const headingPunctuation: BlockRule = {
  id: 'heading-punctuation',
  nameZh: '标题标点',
  summary: {
    zh: '文件标题末尾用了句号、逗号等点号。',
    en: 'The title of a Chinese document ends with a full stop, comma or the like.',
  },
  scope: 'block',
  severity: 'off',
  grade: 'standard',
  speaksIn: 'texts',
  messages: {
    end: { zh: '标题末尾不用“{mark}”。', en: 'A title does not end with “{mark}”.' },
    fix: { zh: '删去“{mark}”', en: 'Remove “{mark}”' },
  },
  check({ block: { kind, prose }, language }) {
    const mark = language === 'zh' && kind === 'title' ? (/[。，、；：.,;:]$/.exec(prose.text)?.[0] ?? '') : ''
    if (mark === '') return none
    const span = { start: prose.text.length - 1, end: prose.text.length }
    const values = { mark }
    return [
      {
        span,
        message: { key: 'end', values },
        remedies: [],
        fixes: [{ title: { key: 'fix', values }, edits: [{ span, text: '' }], preferred: true }],
      },
    ]
  },
}

const none: readonly BlockFinding[] = []
