import type { TextFormat } from '../../../server/src/text/model/draft.ts'
import { formatHanNumeral as han } from '../../../server/src/text/numbering/han-numeral.ts'

/** How a draft is numbered whose provisions are moved. */
export interface Style {
  readonly language: 'zh' | 'en'
  readonly format: TextFormat
  /** The label of a section, and of a provision: its section, its place there and in the draft, from 1. */
  readonly section: (n: number) => string
  readonly provision: (n: number, m: number, all: number) => string
  readonly references: readonly ((n: number) => string)[]
  /** What stands behind all provisions. */
  readonly end?: string
  /** The list of a provision that has one. */
  readonly items?: string
}

const roman = (n: number): string => ['', 'I', 'II', 'III', 'IV', 'V', 'VI'][n] ?? ''
const letter = (n: number): string => String.fromCharCode(96 + n)

const ofArticles: Style['references'] = [
  (n) => `依照第${han(n)}条执行`,
  (n) => `依照第${han(n)}条第（二）项、第${han(n + 1)}条执行`,
  (n) => `依照第${han(n)}条至第${han(n + 2)}条执行`,
  (n) => `依照第${han(n)}、${han(n + 1)}条执行`,
  (n) => `依照第${han(n)}条和${han(n + 2)}条执行`,
  () => '依照前条执行',
]

export const styles: readonly Style[] = [
  {
    language: 'zh',
    format: 'markdown',
    section: (n) => `## 第${han(n)}章 任务`,
    provision: (_, __, all) => `第${han(all)}条 `,
    references: [
      (n) => `依照第${han(n)}条执行`,
      (n) => `依照第${han(n)}条第（二）项、第${han(n + 1)}条执行`,
      (n) => `依照第${han(n)}条至第${han(n + 2)}条执行`,
      (n) => `依照第${han(n)}、${han(n + 1)}条执行`,
      (n) => `依照第${han(n)}至${han(n + 1)}条执行`,
      (n) => `依照第${han(n)}条、${han(n + 1)}条执行`,
      (n) => `依照第${han(n)}条和${han(n + 2)}条执行`,
      (n) => `依照第${han(n)}条至${han(n + 2)}条执行`,
      (n) => `依照《滨江市促进办法》第${han(n)}条至第${han(n + 2)}条执行`,
      () => '依照第一章执行',
      () => '依照前条执行',
      () => '依照前两条执行',
      (n) => `依照《某法》第${han(n)}条执行`,
    ],
  },
  {
    language: 'zh',
    format: 'plain',
    section: (n) => `${han(n)}、任务`,
    provision: (_, m) => `（${han(m)}）`,
    references: [
      (n) => `按第${han(n)}部分落实`,
      (n) => `按${han(n)}（一）落实`,
      (n) => `按第${han(n)}部分第（一）项落实`,
    ],
  },
  {
    language: 'zh',
    format: 'plain',
    section: (n) => `${han(n)}、任务`,
    provision: (_, __, all) => `（${han(all)}）`,
    references: [
      (n) => `按第（${han(n)}）条办理`,
      () => '按前两条办理',
      (n) => `按第（${han(n)}）项至第（${han(n + 2)}）项办理`,
    ],
  },
  {
    language: 'zh',
    format: 'markdown',
    section: (n) => `## ${n}. 任务`,
    provision: (n, m) => `${n}.${m} `,
    references: [
      (n) => `按第${n}章落实`,
      (n) => `按${n}.1节落实`,
      (n) => `按第${n}.1至${n}.2节落实`,
      (n) => `规模${n}.1亿元，详见${n}.1、${n + 1}.1`,
    ],
  },
  {
    language: 'en',
    format: 'markdown',
    section: (n) => `Sec. ${n}. Duties. The Office shall act.`,
    provision: (_, m) => `(${String.fromCharCode(96 + m)}) `,
    references: [
      (n) => `under section ${n}`,
      (n) => `under section ${n}(a) of this order`,
      (n) => `under sections ${n} through ${n + 2}`,
      (n) => `under sections ${n}-${n + 2}`,
      (n) => `under sections ${n}–${n + 2}`,
      (n) => `under section ${n} to section ${n + 2}`,
    ],
  },
  {
    language: 'en',
    format: 'markdown',
    section: (n) => `## ${n}. Actions`,
    provision: (n, m) => `${n}.${m} `,
    references: [(n) => `as in section ${n}`, (n) => `as in paragraph ${n}.1`, () => 'as in the preceding section'],
  },
  {
    language: 'zh',
    format: 'markdown',
    section: (n) => `## ${han(n)}、任务`,
    provision: (_, __, all) => `第${han(all)}条 `,
    references: ofArticles,
    end: '附件：1. 名单\n\n      2. 目录',
  },
  {
    language: 'zh',
    format: 'plain',
    section: (n) => `${han(n)}、任务`,
    provision: (_, __, all) => `第${han(all)}条　`,
    references: ofArticles,
    end: '　　附件：1.名单\n　　　　　2.目录',
  },
  {
    language: 'zh',
    format: 'plain',
    section: (n) => `${han(n)}、任务`,
    provision: (_, m) => `（${han(m)}）`,
    references: [
      (n) => `按第${han(n)}部分第（一）条落实`,
      (n) => `按第${han(n)}部分第（一）项、第（二）项落实`,
      (n) => `按第${han(n)}部分第（一）条、第（二）条落实`,
    ],
    end: '　　附件：1.名单\n　　　　　2.目录',
  },
  {
    language: 'zh',
    format: 'markdown',
    section: (n) => `## ${han(n)}、任务`,
    provision: (_, m) => `${m}. `,
    references: [(n) => `按第${han(n)}部分落实`],
    end: '附件：1. 名单\n\n      2. 目录',
  },
  {
    language: 'en',
    format: 'plain',
    section: (n) => `TITLE ${roman(n)}—DUTIES`,
    provision: (n, m) => `SEC. ${n}0${m}. DUTY.\n(a) IN GENERAL.—`,
    references: [(n) => `under section ${n}01`, (n) => `under section ${n}01(b)(2)`, (n) => `under title ${roman(n)}`],
    items:
      '\n(b) PRIORITY.—The office shall favor—\n    (1) schools;\n    (2) firms; and\n    (3) hospitals.\n(c) REPORT.—It shall report.',
  },
  {
    language: 'en',
    format: 'plain',
    section: (n) => `SEC. ${n}. DUTIES.`,
    provision: (_, m) => `(${letter(m)}) DUTY.—`,
    references: [
      (n) => `under section ${n}`,
      (n) => `under section ${n}(a)(3)`,
      (n) => `under sections ${n} through ${n + 2}`,
    ],
    items: ' It shall favor—\n    (1) schools;\n    (2) firms; and\n    (3) hospitals.',
  },
  {
    language: 'en',
    format: 'markdown',
    section: (n) => `${n}. **Rules.** The Council will adopt:`,
    provision: (_, m) => `   ${letter(m)}. `,
    references: [(n) => `under action ${n}(a)`, (n) => `under action ${n}`, () => 'under item (a)'],
  },
]
