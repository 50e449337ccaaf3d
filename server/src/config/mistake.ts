import { formatMessage } from '../findings/format-message.ts'
import type { Language, Localized } from '../framework/types.ts'
import type { Span } from '../text/document/span.ts'

/** Something wrong in a configuration file, at its place in the text. */
export interface Mistake {
  readonly span: Span
  readonly key: MistakeKey
  readonly values: Readonly<Record<string, string | Localized>>
}

export type MistakeKey = keyof typeof messages

export function mistakeText({ key, values }: Mistake, language: Language): string {
  return formatMessage({ key, values }, messages[key], language)
}

/** Words of a file as far as they can stand in a message. */
export function shown(words: unknown): string {
  const text = (typeof words === 'object' && words !== null ? '…' : String(words)).replace(/\p{C}/gu, '')
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

const longest = 40

const messages = {
  syntax: { zh: '不是有效的 YAML：{message}。', en: 'This is not valid YAML: {message}.' },
  wideColon: { zh: '冒号须用半角“:”，其后空一格。', en: 'The colon must be half-width (:), with a space after it.' },
  noFile: { zh: '没有这个文件。', en: 'There is no such file.' },
  notText: { zh: '不是文本文件。', en: 'This is not a text file.' },
  tooLarge: { zh: '文件过大，上限为{limit} kB。', en: 'The file is too large; the limit is {limit} kB.' },
  unreadable: { zh: '无法读取。', en: 'It cannot be read.' },
  tooDeep: { zh: '层次过深，或者引用（*）过多。', en: 'It is nested too deeply, or has too many aliases.' },
  twice: { zh: '“{name}”写了两次。', en: '“{name}” is given twice.' },
  unknownKey: { zh: '没有“{name}”这一项{meant}', en: 'There is no setting “{name}”{meant}' },
  unknownRule: { zh: '没有名为“{name}”的规则{meant}', en: 'There is no rule “{name}”{meant}' },
  unknownTopic: {
    zh: '没有“{name}”这一维度或者要素{meant}',
    en: 'There is no dimension or element “{name}”{meant}',
  },
  badTerm: {
    zh: '词语“{name}”须为2至40个字，不含“|”和换行，首尾不留空格。',
    en: 'The term “{name}” must have 2 to 40 characters, without “|”, line breaks, or spaces at its ends.',
  },
  badValue: {
    zh: '不能写“{value}”；可写：{allowed}。',
    en: '“{value}” is not allowed here; write one of: {allowed}.',
  },
  badType: { zh: '此处应为{type}。', en: 'This must be {type}.' },
  missingKey: { zh: '缺少“{name}”。', en: '“{name}” is missing.' },
  badPath: {
    zh: '“{value}”须为以“/”分隔的相对路径，以 .yaml、.yml 或者 .json 结尾，不含盘符和网址。',
    en: '“{value}” must be a relative path with slashes that ends in .yaml, .yml or .json, without a drive or an address.',
  },
  badFile: {
    zh: '“{value}”须为以“/”分隔的相对路径，不含盘符和网址。',
    en: '“{value}” must be a relative path with slashes, without a drive or an address.',
  },
  outside: {
    zh: '“{value}”在工作区之外，不予读取。',
    en: '“{value}” is outside the workspace and is not read.',
  },
  noPacks: {
    zh: '此处不读取文件，请把词库的内容直接写在配置中。',
    en: 'No file is read here: put the content of the packs into the configuration itself.',
  },
  noSheet: {
    zh: '此处用不到评分表。',
    en: 'A scoring sheet is of no use here.',
  },
  noPack: { zh: '没有“{value}”这个文件。', en: 'There is no file “{value}”.' },
  badGlob: {
    zh: '通配符“{value}”的花括号展开后过多。',
    en: 'The braces of the glob “{value}” expand to too many globs.',
  },
  badText: {
    zh: '“{value}”不合要求：条文不换行，不少于20个字，以句号结尾；标题不含句号、冒号和分号。',
    en: '“{value}” does not fit: a clause has no line break, at least 20 characters, and ends in a full stop; a topic has no full stop, colon or semicolon.',
  },
  tooMany: { zh: '不得多于{limit}项。', en: 'No more than {limit} are allowed.' },
  tooFew: { zh: '不得为空。', en: 'It must not be empty.' },
  unknownSlot: {
    zh: '没有“{name}”这一占位；条文中只能使用文衡已有的占位，如【牵头单位】、【时限】。',
    en: 'There is no slot “{name}”; a clause may use only the slots that Wenheng knows, such as 【lead agency】 and 【deadline】.',
  },
  gradeOrder: {
    zh: '等级须由高到低排列，下限逐级减小。',
    en: 'Grades stand with the highest first, each with a lower least index.',
  },
  readerOrWhen: {
    zh: '“{name}”须写 when（取 1 的条件）或者 reader: true（由人判定），二者写其一。',
    en: '“{name}” needs either when (what makes it 1) or reader: true (a person tells), and not both.',
  },
  spanOrder: { zh: 'from 不得大于 to。', en: 'from must not be greater than to.' },
  noVariable: { zh: '没有“{name}”这一变量。', en: 'There is no variable “{name}”.' },
  badId: {
    zh: '编号“{value}”不合要求：一级变量如 X1，二级变量如 X1.1。',
    en: 'The id “{value}” does not fit: X1 for a variable, X1.1 for an item of it.',
  },
  badWord: {
    zh: '词语“{value}”须为2至60个字，首尾不留空格。',
    en: 'The word “{value}” must have 2 to 60 characters, without spaces at its ends.',
  },
  badName: {
    zh: '“{value}”须为1至100个字，首尾不留空格，不换行。',
    en: '“{value}” must have 1 to 100 characters in one line, without spaces at its ends.',
  },
  badNumber: { zh: '“{value}”超出范围。', en: '“{value}” is out of range.' },
  noBar: { zh: '例句须写成“标签 | 句子”。', en: 'Write a sentence as LABELS | SENTENCE.' },
  onlyDimension: {
    zh: 'mention:、background:、problem: 之后只写维度，不写“{name}”。',
    en: 'Only dimensions may follow mention:, background: and problem:, not “{name}”.',
  },
  badLabel: {
    zh: '标签“{name}”有误{meant}标签为要素或者维度，前面可写 mention:、background:、problem:，或者只写 other。',
    en: '“{name}” is not a label{meant} A label names elements or dimensions, after mention:, background: or problem: if need be, or is the word other.',
  },
} satisfies Record<string, Localized>
