import type { Language } from '../../framework/types.ts'
import { bookTitles, within } from '../../text/clauses/quotations.ts'
import { CharacterKind, characterKinds, foldedCharacter } from '../../text/document/character-kinds.ts'
import { isHan } from '../../text/document/characters.ts'
import type { Edit } from '../../text/document/edit.ts'
import type { Block } from '../../text/model/block.ts'
import { type Prose, toSource, unitsBefore } from '../../text/prose/prose.ts'
import type { BlockFinding, BlockRule } from '../rule.ts'

/** What copying out of PDFs and web pages leaves behind. Reading a draft ignores it; searching and printing do not. */
export const pastedText: BlockRule = {
  id: 'pasted-text',
  nameZh: '粘贴残留',
  summary: {
    zh: '粘贴留下的部首和兼容字符、不可见字符、全角字母，以及句中多余的空格。',
    en: 'Left by pasting: radicals and compatibility characters, invisible characters, full-width letters, stray spaces.',
  },
  scope: 'block',
  severity: 'information',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    character: {
      zh: '“{given}”是部首或者兼容字符，看似“{wanted}”而编码不同，查找时会漏掉。',
      en: '“{given}” has radicals or compatibility characters that only look like “{wanted}”; a search will miss them.',
    },
    invisible: {
      zh: '“{before}”后面有不可见字符（{code}）。',
      en: 'An invisible character ({code}) follows “{before}”.',
    },
    width: {
      zh: '“{given}”用了全角字母或者数字，宜写作“{wanted}”。',
      en: '“{given}” has full-width letters or digits: write “{wanted}”.',
    },
    space: { zh: '“{given}”中间多了空格。', en: 'There is a stray space in “{given}”.' },
    spaced: { zh: '“{given}……”逐字之间多了空格。', en: 'There are stray spaces between the characters of “{given}…”.' },
    'fix-replace': { zh: '改为“{wanted}”', en: 'Change to “{wanted}”' },
    'fix-invisible': { zh: '删去不可见字符', en: 'Remove the invisible character' },
    'fix-space': { zh: '删去空格', en: 'Remove the space' },
    everywhere: {
      zh: '全文有{count}处粘贴带来的异常字符或者多余空格；此为第一处。',
      en: 'Pasting left stray characters or spaces in {count} places in this draft; this is the first.',
    },
    'fix-everywhere': { zh: '清理全文{count}处', en: 'Clean up all {count} places' },
  },
  once: { above: 10, key: 'everywhere', fix: 'fix-everywhere' },
  places: 'source',
  check(input) {
    const source = input.source()
    const { block, language } = input
    if (!mayHave(source, language)) return none
    const found = [...characters(source, block.prose), ...invisible(source, block.prose), ...wide(source, block.prose)]
    return language === 'zh' ? [...found, ...letterSpaced(source, block), ...spaces(source, block)] : found
  },
}

const none: readonly BlockFinding[] = []

/**
 * True if a text has any character that the checks look for. Of Chinese by hand: a pattern that looks around spaces takes
 * five times as long.
 */
function mayHave(source: string, language: Language): boolean {
  if (language === 'en') return unusualOnes.test(source)
  for (let at = 0; at < source.length; at++) {
    const sign = signs[source.charCodeAt(at)]
    if (sign === undefined || sign === 0) continue
    if (sign === unusual || (isHan(source.charCodeAt(at - 1)) && isHan(source.charCodeAt(at + 1)))) return true
  }
  return false
}

/** White space, which is unusual between two Han characters. */
const space = 1
const unusual = 2
const unusualRanges = [
  [0x2e80, 0x2fd5],
  [0xf900, 0xfb06],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
  [0xff61, 0xff65],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x2069],
  [0xfeff, 0xfeff],
  [0xad, 0xad],
] as const
/** By UTF-16 code unit. */
const signs = new Uint8Array(0x10000)
for (const [first, last] of unusualRanges) signs.fill(unusual, first, last + 1)
for (const code of [0x20, 0x3000, 0xa0]) signs[code] = space
const unusualOnes = new RegExp(
  `[${unusualRanges.map(([first, last]) => `${String.fromCharCode(first)}-${String.fromCharCode(last)}`).join('')}]`,
)

function* characters(source: string, prose: Prose): Generator<BlockFinding> {
  for (const { index, 0: given } of source.matchAll(
    /[\u2e80-\u2fd5\uf900-\ufaff\ufb00-\ufb06\ufe10-\ufe19\ufe30-\ufe6b\uff61-\uff65]+/g,
  )) {
    const wanted = [...given].map((one) => (isFolded(one) ? foldedCharacter(one.charCodeAt(0)) : one)).join('')
    if (wanted === given || !isProse(prose, index)) continue
    yield replaced('character', index, given, wanted)
  }
}

function isFolded(character: string): boolean {
  return characterKinds[character.charCodeAt(0)] === CharacterKind.folded
}

/**
 * Invisible characters between those that never need them. In scripts that do (Arabic, Indian ones, emoji) they are left
 * alone, and so is a soft hyphen at a line end.
 */
function* invisible(source: string, prose: Prose): Generator<BlockFinding> {
  for (const { index, 0: given } of source.matchAll(
    /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\xad]+/g,
  )) {
    const end = index + given.length
    if (!isCommon(source, index - 1) || !isCommon(source, end)) continue
    if (given.includes('\xad') && /^[\r\n]?$/.test(source.charAt(end))) continue
    if (!isProse(prose, index - 1) && !isProse(prose, end)) continue
    const code = `U+${given.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
    const span = { start: index, end }
    yield {
      span,
      message: { key: 'invisible', values: { before: source.slice(Math.max(0, index - 4), index), code } },
      remedies: [],
      fixes: [
        { title: { key: 'fix-invisible', values: {} }, edits: [{ span, text: '' }], preferred: true, fixAll: true },
      ],
    }
  }
}

/** Latin letters, Han, their punctuation, or no character at all. */
function isCommon(source: string, at: number): boolean {
  const character = source.charAt(at)
  return (
    character === '' || /[\0-\u024f\u2010-\u203b\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/.test(character)
  )
}

/** Words of full-width letters. One such letter by itself may be a label. */
function* wide(source: string, prose: Prose): Generator<BlockFinding> {
  for (const { index, 0: given } of source.matchAll(/[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]{2,}/g)) {
    if (!/[Ａ-Ｚａ-ｚ]/.test(given) || !isProse(prose, index)) continue
    yield replaced('width', index, given, given.normalize('NFKC'))
  }
}

/** Letter-spaced text, as some PDFs give it: ten single characters and more with a space between each. */
function* letterSpaced(source: string, { kind, prose }: Block): Generator<BlockFinding> {
  if ((kind !== 'paragraph' && kind !== 'item') || !/[。；]$/.test(prose.text)) return
  for (const { index, 0: run } of source.matchAll(/(?<![^\s，。；：、）])(?:\S[ \u3000\xa0]){9,}\S(?!\S)/g)) {
    const edits: Edit[] = []
    for (let at = index + 1; at < index + run.length; at += 2)
      if (isLeftOut(prose, at)) edits.push({ span: { start: at, end: at + 1 }, text: '' })
    if (edits.length < 9) continue
    yield {
      span: { start: index, end: index + run.length },
      message: { key: 'spaced', values: { given: run.slice(0, 9) } },
      remedies: [],
      fixes: [{ title: { key: 'fix-space', values: {} }, edits, preferred: true }],
    }
  }
}

/**
 * A space in the middle of a sentence. Spaces are wanted in names (王　强), between a person and an office, between two
 * offices that act together, after a number or a heading, in titles, and between the items of a list.
 */
function* spaces(source: string, { kind, prose, marker, runIn }: Block): Generator<BlockFinding> {
  if ((kind !== 'paragraph' && kind !== 'item') || !/[。；]$/.test(prose.text)) return
  const titles = bookTitles(source)
  const from = toSource(prose, Math.max(marker?.span.end ?? 0, runIn?.end ?? 0))
  // Before the first mark of the block a space may follow a heading or a date line.
  const first = source.slice(from).search(/[，。；：、]/)
  if (first < 0) return
  for (const { index } of source.matchAll(/(?<=[\u4e00-\u9fff]{4})[ \u3000\xa0](?=[\u4e00-\u9fff]{2})/g)) {
    const before = source.slice(Math.max(0, index - reach), index)
    const after = source.slice(index + 1, index + 1 + reach)
    if (index < from + first || within(titles, index) || !isAmidWords(before, after)) continue
    if (!isLeftOut(prose, index)) continue
    yield {
      span: { start: index - 2, end: index + 3 },
      message: { key: 'space', values: { given: source.slice(index - 2, index + 3) } },
      remedies: [],
      fixes: [
        {
          title: { key: 'fix-space', values: {} },
          edits: [{ span: { start: index, end: index + 1 }, text: '' }],
          preferred: true,
        },
      ],
    }
  }
}

/** How far around a space its neighbours are read, in UTF-16 code units. */
const reach = 32
/** The last word before a space that stands there on purpose: an office, a post, a date. */
const endsName =
  /(?:中央|[部委办厅局院署会府处室科队校司社军团长员人任记席理事电讯日月年级]|记者|编辑|教授|博士|先生|女士)$/

/** True if no other space stands in the same run of Han characters, and the run before is no name of an office. */
function isAmidWords(before: string, after: string): boolean {
  return (
    !endsName.test(before) &&
    !/[ \u3000\xa0][\u4e00-\u9fff]*$/.test(before) &&
    !/^[\u4e00-\u9fff]*[ \u3000\xa0]/.test(after)
  )
}

function replaced(key: string, start: number, given: string, wanted: string): BlockFinding {
  const span = { start, end: start + given.length }
  const values = { given, wanted }
  return {
    span,
    message: { key, values },
    remedies: [],
    fixes: [
      {
        title: { key: 'fix-replace', values: { wanted } },
        edits: [{ span, text: wanted }],
        preferred: true,
        fixAll: true,
      },
    ],
  }
}

/** True if the source character at an offset is read as prose: no markup, code or address. */
function isProse(prose: Prose, at: number): boolean {
  const unit = unitsBefore(prose, at)
  return at >= 0 && unit < prose.text.length && toSource(prose, unit) === at
}

/** True if prose reads on without the space at an offset of the source. */
function isLeftOut(prose: Prose, at: number): boolean {
  const reads = unitsBefore(prose, at + 1) - unitsBefore(prose, at - 1) === 1
  return reads && isProse(prose, at - 1) && isProse(prose, at + 1)
}
