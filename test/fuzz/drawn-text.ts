import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Random } from './random.ts'

const root = path.resolve(import.meta.dirname, '../../..')

/** What texts are made of: each opens, closes, counts, heads or refers to something. */
export const pieces: readonly string[] = [
  ...[
    '# ',
    '## ',
    '###',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    ' ',
    '\t',
    '\u3000',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\u200b',
    '\u0000',
  ],
  ...[
    '**',
    '*',
    '_',
    '`',
    '```\n',
    '~~~\n',
    '~~',
    '[',
    ']',
    '](',
    '![',
    '[^1]',
    '[^1]: ',
    '[a]: b\n',
    '<!--',
    '-->',
    '<!-->',
  ],
  ...[
    '<p>',
    '</p>',
    '<td>',
    '<tr>',
    '<del>',
    '<script>',
    '<![CDATA[',
    '<?',
    '&amp;',
    '&#x6570;',
    '\\',
    '\\|',
    '|',
    '|a|\n|-|\n',
    '| --- | --- |\n',
  ],
  ...[
    '- ',
    '* ',
    '+ ',
    '1. ',
    '9) ',
    '- [x] ',
    '> ',
    '    ',
    '---\n',
    '+++\n',
    '===\n',
    'title: 数据\n',
    'http://a.cn/',
    '<http://a>',
  ],
  ...['{++', '++}', '{--', '--}', '{~~', '~>', '~~}', '{>>', '<<}', '{=='],
  ...[
    '第一章 总则\n',
    '第二章 数据\n',
    '第一节:\n',
    '第三条 ',
    '第3条　',
    '一、',
    '（一）',
    '(一)',
    '1、',
    '1.1 ',
    '⑴',
    '①',
    '甲、',
    'Ⅱ、',
    '一是',
    '二是',
    '● ',
  ],
  ...['附件1\n\n', '附件：1.清单\n', '专栏1 平台\n', '目录\n', '附则\n', '（待补充）\n', '【时限】', '×××', '某某市'],
  ...[
    '滨江市人工智能行动方案\n\n',
    '关于印发行动方案的通知\n',
    '《',
    '》',
    '《关于',
    '“',
    '”',
    '（',
    '）',
    '〔2025〕',
    '国发〔2025〕11号',
  ],
  ...[
    '建设智算中心。',
    '到2027年，建成3个平台。',
    '市数据局牵头，',
    '（责任单位：市数据局）',
    '加快培养人才；',
    '鼓励企业研发大模型，',
    '不得拖延。',
  ],
  ...[
    '按照第三条第二款，',
    '本条第一项',
    '见附件1。',
    '第四至第六条',
    '以下简称“平台”',
    '约50%左右',
    '２０２６年底前',
    '3亿元',
    '算力',
    '數據',
    '⼈⼯智能',
  ],
  ...[
    'Sec. 2. ',
    '(a) ',
    '(i) ',
    'Section 4(b)',
    'The Secretary shall establish ',
    'the the ',
    'a open dataset',
    'in order to ',
    'U.S. ',
    'e.g. ',
    '“Board” means ',
    'ﬁ',
    'not later than 2027, ',
  ],
  ...[
    '<!-- wenheng-disable -->\n',
    '<!-- wenheng-enable -->\n',
    '<!-- 文衡-计为 人才：见说明 -->\n',
    '<!-- wenheng-not-applicable talent: 无关 -->\n',
    '// wenheng-policy\n',
    '% 文衡：不适用 算力：理由\n',
    '<!-- wenheng-disable-next-line',
  ],
  ...[
    '\ud800',
    '\udc00',
    '👍🏽',
    '𠀀',
    'é',
    '，',
    '、',
    '；',
    '。',
    '：',
    ':',
    ',',
    '.',
    '?',
    '——',
    '-',
    '…',
    '数',
    'a',
    '9',
    '０',
  ],
]

const shared = path.resolve(root, '../shared/corpus')
let read: readonly string[] | undefined

/** Real documents where they lie beside the project, with the project's own examples; short enough to be edited. */
export function documents(): readonly string[] {
  read ??= [
    ...textsIn(path.join(root, 'examples')),
    ...['policy', 'local', 'fresh'].flatMap((room) => textsIn(path.join(shared, room))),
  ]
  return read
}

function textsIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .filter((name) => /\.(md|txt)$/.test(name))
    .slice(0, 60)
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
}

/** A few pieces, a stretch of a document, or characters of any kind. */
export function drawnText(random: Random, most: number): string {
  let text = ''
  while (text.length < most && !random.once(12)) {
    const sort = random.below(10)
    if (sort < 6) text += random.pick(pieces)
    else if (sort < 9) text += passage(random, Math.min(most, 400))
    else text += String.fromCharCode(random.once(3) ? random.below(0x10000) : random.below(0x80))
  }
  return text.slice(0, most)
}

/** A stretch of a document, cut anywhere. */
export function passage(random: Random, most: number): string {
  const document = random.pick(documents())
  const start = random.below(document.length)
  return document.slice(start, start + random.between(1, most))
}

/** A unit to be repeated: a few pieces together. */
export function drawnUnit(random: Random): string {
  let unit = ''
  for (let left = random.between(1, 4); left > 0; left--) unit += random.pick(pieces)
  return unit
}
