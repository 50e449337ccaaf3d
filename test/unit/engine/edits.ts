import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { root } from '../../../server/scripts/root.ts'
import { chinese, english } from '../../protocol/samples.ts'
import { shared } from '../shared.ts'

/** One edit, placed by shares of the text's length, since the text it meets is not known beforehand. */
export type Edit =
  | { readonly kind: 'insert'; readonly at: number; readonly text: string; readonly atLine: boolean }
  | { readonly kind: 'delete'; readonly at: number; readonly length: number }
  | { readonly kind: 'undo' }
  | { readonly kind: 'replace-all'; readonly at: number; readonly text: string }
  | { readonly kind: 'rewrite'; readonly text: string }
  | { readonly kind: 'twin' }

/** Lines with numbers that are layout as long as they are most lines of the draft. */
const bill = Array.from(
  { length: 9 },
  (_, index) => `${index + 1}  the agency shall publish open datas${index % 3 ? 'ets, and it' : 'ets.'}\n`,
).join('')

/** Words and marks that open, close, number, name or part something. */
const marks = fc.constantFrom(
  ...['\n', '\n\n', '\r\n', '\r', ' ', '    ', '\t', '\u3000\u3000', '\ufeff', '\ud83d', '\ude00', '𠮷'],
  ...['```\n', '~~~\n', '<!--', '-->', '<div>\n', '</div>\n', '---\n', '+++\n', '===\n', '***\n', '> ', '- ', '1. '],
  ...[
    '# ',
    '## 二、重点任务\n',
    '**',
    '**总体要求**\n',
    '**加强数据供给。** 由市数据局建设平台。',
    '`',
    '[x]',
    '[x]: http://a\n',
  ],
  ...[
    '| 算力 | 人才 |\n|---|---|\n',
    '\n- 一项\n  续行\n\n  又一段\n',
    '目录\n',
    '第一章 总则\n',
    '第六章\n\n附则\n',
    '附件1\n\n',
  ],
  ...[
    '人工智能行动计划',
    '《行动计划》',
    '实施意见\n',
    '专栏1 数据\n',
    '一、',
    '（一）建设高质量数据集。',
    '：',
    '；',
    '。',
    '【时限】',
  ],
  ...[
    '第三条 市人民政府应当建设算力平台。\n',
    '支持企业研发大模型。',
    '算力供给不足。',
    '(a) ',
    'Sec. 2. ',
    'Subject: plan for AI\n',
  ],
  ...[
    '国发[2025]011号',
    '1、建成2-3个平台。',
    '⼈⼯智能',
    '算\u200b力',
    '建 设 数 据',
    '人　才',
    '\u00ad',
    'ＡＩ２',
    'Artiﬁcial A.I. plan’s ',
    '推動資料開放',
    '後',
    'data-\nbase ',
  ],
  ...[
    '<p>建设算力中心。</p>\n',
    '<table>\n<tr><td>算力</td><td>人才</td></tr>\n',
    '<li>',
    '</tr>',
    '<h2>',
    '</h2>\n',
    '<del>\n',
    '<script>',
  ],
  ...[
    '现印发给你们，请遵照执行。\n',
    '关于举办数据培训班的通知\n',
    '联系人：某某，电话：\n',
    '申报书一式三份报送至我局。\n',
    '（待补充）\n',
  ],
  ...['● 建设算力中心。\n', '■', '——', '· ', '- ', '✅ ', '⑴', '㈠', '甲、', '１．', 'Ⅱ、'],
  ...['##一、重点任务\n', '#某市行动计划\n', '＃　总则\n', '##　', '#', '＃', '#算力 #数据\n'],
  ...[
    bill,
    'A BILL\n',
    'To support data, and for other purposes.\n',
    ' 9  the data of the agen-\n10  cy, as the Secretary shall see fit to do so.\n',
  ],
  ...[
    'Annexes:\n\n',
    'Annex B: Costs\n\n',
    'ANNEX I\n\n',
    'A.1 Open Data\n\n',
    'A.1.2 Maps\n',
    'C. Compute\n',
    'H. Funds\n',
    'I. Aims\n',
  ],
  ...['see A.2 and Annex B. ', 'Action A1: Open. ', 'paragraph 2 of Annex A '],
  ...['3 Establishment of the Authority\n', '### 4 Grants\n', 'SCHEDULE 1\n', 'Part 2 General\n', '## 2 数据\n'],
  ...['~~', '<del>', '</del>', '{++', '++}', '{--', '--}', '{~~', '~>', '~~}', '{>>', '<<}'],
  ...['It will be built for the the city. ', 'Ask a agency\n', 'in order to train, ', '“Ask a agency” '],
  ...['The agency shall publish open datasets. ', '“Favoured Work” means a supercomputer. ', 'title: 数据\n'],
  ...['<!-- wenheng-not-applicable talent: 无关 -->\n', '<!-- wenheng-disable -->\n', '// wenheng-policy\n'],
  ...[
    '<!-- 文衡-计为 人才：见说明 -->\n',
    '<!-- wenheng-not-count: 举例 -->\n\n',
    '// 文衡-不计为 数据、绿色算力：重复\n',
  ],
  ...['<!-- 文衡-停用下一行 占位未填：待定 -->\n', '<!-- 文衡-启用 -->\n', '<!-- wenheng-disabel x -->\n'],
)

/** Real documents where they lie beside the project, else the project's own drafts. */
const documents = textsIn(shared ? join(shared, 'corpus/policy') : join(root, 'examples')).concat(chinese, english)

function textsIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

/** A stretch of a document, cut anywhere. */
export const passages = fc
  .record({
    document: fc.nat({ max: documents.length - 1 }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 900 }),
  })
  .map(({ document, at, length }) => {
    const text = documents[document] ?? ''
    const from = Math.floor(at * text.length)
    return text.slice(from, from + length)
  })

const lineEnds = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')

/** Drafts to begin with: empty, a passage, or marks and passages in turn. */
export const drafts = fc
  .tuple(
    fc.array(fc.oneof({ weight: 3, arbitrary: marks }, passages), { maxLength: 14 }),
    fc.constantFrom('', '\n', '\n\n'),
    lineEnds,
  )
  .map(([parts, between, end]) => parts.join(between).replaceAll('\n', end))

/** Characters that look alike, and are read as one. */
const twins: Readonly<Record<string, string>> = { 人: '⼈', '⼈': '人', 力: '⼒', '⼒': '力' }

const share = fc.double({ min: 0, max: 1, noNaN: true })

export const edits: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('insert' as const),
      at: share,
      text: fc.oneof(marks, fc.string({ unit: 'binary', maxLength: 2 })),
      atLine: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('delete' as const), at: share, length: fc.oneof(fc.nat(3), fc.nat(400)) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('insert' as const), at: share, text: passages, atLine: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'undo' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('replace-all' as const),
      at: share,
      text: fc.constantFrom('数', 'x', '', '\n'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rewrite' as const), text: passages }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'twin' as const }) },
)

/** What an edit puts in the place of `[start, end)` of a text; `before` is the version before it. */
export function placed(edit: Edit, text: string, before: string): { start: number; end: number; text: string } {
  switch (edit.kind) {
    case 'insert': {
      const at = Math.floor(edit.at * text.length)
      const start = edit.atLine ? text.lastIndexOf('\n', at - 1) + 1 : at
      return { start, end: start, text: edit.text }
    }
    case 'delete': {
      const start = Math.floor(edit.at * text.length)
      return { start, end: Math.min(text.length, start + edit.length), text: '' }
    }
    case 'replace-all': {
      const character = text.charAt(Math.floor(edit.at * text.length))
      return { start: 0, end: text.length, text: character ? text.replaceAll(character, edit.text) : '' }
    }
    case 'undo':
      return { start: 0, end: text.length, text: before }
    case 'twin':
      return { start: 0, end: text.length, text: text.replace(/[人⼈力⼒]/g, (one) => twins[one] ?? one) }
    case 'rewrite':
      return { start: 0, end: text.length, text: edit.text }
  }
}
