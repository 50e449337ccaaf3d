import { isVerbatim, type Prose } from '../../text/prose/prose.ts'
import type { BlockFinding, BlockRule } from '../rule.ts'

/** GB/T 15834-2011 lets question and exclamation marks be repeated, and no other mark that ends or divides a sentence. */
export const doubledMark: BlockRule = {
  id: 'doubled-mark',
  nameZh: '标点重复',
  summary: {
    zh: '同一个逗号、句号、分号、冒号或者顿号连用了两个。',
    en: 'A comma, full stop, semicolon, colon or enumeration comma of a Chinese text stands twice in a row.',
  },
  scope: 'block',
  severity: 'information',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    doubled: { zh: '“{mark}”连用了两个，宜删去一个。', en: 'The mark “{mark}” stands twice in a row; one is enough.' },
    fix: { zh: '删去多余的“{mark}”', en: 'Delete the second “{mark}”' },
  },
  check({ block: { kind, prose }, language }) {
    if (language !== 'zh' || !doubled.test(prose.text)) return none
    return [...doubledMarks(prose, kind === 'row')]
  },
}

const none: readonly BlockFinding[] = []
const doubled = /，，|。。|；；|：：|、、/

/** Three or more may be an ellipsis or a dotted line, so they are left alone. */
function* doubledMarks(prose: Prose, isRow: boolean): Generator<BlockFinding> {
  const { text } = prose
  for (const { index, 0: marks, 1: mark = '' } of text.matchAll(/([，。；：、])\1+/g)) {
    const span = { start: index, end: index + marks.length }
    // Prose leaves out code, images and deleted text: marks may adjoin in it that do not adjoin in the draft.
    if (marks.length !== 2 || !(endsText(text, index) || (!isRow && isSpaced(text, index))) || !isVerbatim(prose, span))
      continue
    const values = { mark }
    yield {
      span,
      message: { key: 'doubled', values },
      remedies: [],
      fixes: [
        {
          title: { key: 'fix', values },
          edits: [{ span: { start: index + 1, end: span.end }, text: '' }],
          preferred: true,
          fixAll: true,
        },
      ],
    }
  }
}

/** True if the mark at an offset follows text. At the head of a cell two mean “ditto”; after a quotation mark they are spoken of. */
function endsText(text: string, at: number): boolean {
  return at > 0 && !/[\s“‘「『（(《〈【[〔]/.test(text.charAt(at - 1))
}

/** True for two marks behind a blank within a sentence: 平台 ，，开放. */
function isSpaced(text: string, at: number): boolean {
  return spaced.test(text.slice(Math.max(0, at - 2), at + 3))
}

const spaced = /^[\p{Script=Han}\w] [，。；：、]{2}\p{Script=Han}/u
