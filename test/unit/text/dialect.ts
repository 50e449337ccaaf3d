import type { Disagreement } from './compare-leaves.ts'

interface Difference {
  readonly why: string
  /** Texts, and what ours makes of them where remark does not: blocks with a bar between. */
  readonly examples: readonly (readonly [string, string])[]
}

/** Where ours means to differ from remark. */
export const meant: Readonly<Record<string, Difference>> = {
  'Chinese emphasis': {
    why: 'no space stands between the marks of a Chinese sentence and its words',
    examples: [
      ['**真，**她', '真，她'],
      ['她**“真”**她', '她“真”她'],
      ['~~真，~~她', '她'],
    ],
  },
  'indented prose': { why: 'writers indent paragraphs', examples: [['    加快建设算力枢纽。', '加快建设算力枢纽。']] },
  'bare addresses': {
    why: 'they are none of the words, and end before Chinese',
    examples: [['见https://example.org/a，下同', '见，下同']],
  },
  'attribute lists': {
    why: 'Jekyll takes them away',
    examples: [
      ['算力{: .note}', '算力'],
      ['{: .note}', ''],
    ],
  },
  'page marks': { why: 'converters of PDF make them', examples: [['{3}----------', '']] },
  'headings without a space': {
    why: 'Chinese is written without spaces, and with full-width marks',
    examples: [
      ['##一、重点任务', '一、重点任务'],
      ['#　总则', '总则'],
      ['＃＃ 总则', '总则'],
    ],
  },
  'HTML blocks': {
    why: 'word processors and editors write the text of a draft in them',
    examples: [
      ['<p align="center">算力</p>', '算力'],
      ['<div>\n数据\n</div>', '数据'],
      ['<table><tr><td>算力</td><td>人才</td></tr></table>', '算力 人才'],
    ],
  },
  'indented HTML': { why: 'pandoc indents it', examples: [['    <li>建设算力中心</li>', '建设算力中心']] },
  'deleted text over blocks': { why: 'it is deleted in a browser too', examples: [['<del>\n\n算力\n\n</del>', '']] },
  CriticMarkup: {
    why: 'it says what is to be text and what is none',
    examples: [
      ['{++新++}{--旧--}文', '新文'],
      ['{~~旧~>新~~}文', '新文'],
      ['{==文==}{>>注<<}', '文'],
    ],
  },
  templates: { why: 'Jekyll fills them in before', examples: [['[算力]({{ site.url }}/a)', '算力']] },
  'tags that close themselves': {
    why: 'the lines below are a caption',
    examples: [['<img src="a.png"/>\n算力', '算力']],
  },
  'attributes without quotes': { why: 'CommonMark allows a slash in them', examples: [['a <a href=b/c>d</a>', 'a d']] },
  'footnotes without a text': { why: 'it is in another file, or yet to come', examples: [['算力[^1]', '算力']] },
  'rare entities': { why: 'a table of two thousand names is dear', examples: [['a &thinsp; b', 'a &thinsp; b']] },
  'a run of marks that is used up in parts': {
    why: 'CommonMark measures the whole run, remark what is left of it',
    examples: [['***a*b*c*** d', 'abc** d']],
  },
  'strikethrough across emphasis': { why: 'neither is nested in the other', examples: [['*~~a *b~~ c*', 'c']] },
}

/** Where remark does not read as CommonMark has it, or ours means otherwise; too seldom among generated texts to be written around. */
export function isMeant({ at, end, type, remark, ours }: Disagreement, text: string): boolean {
  const source = text.slice(at)
  const leaf = text.slice(at, end)
  // ours: strikethrough and emphasis are nested; remark lets them cross, and what is struck out is another stretch
  if (leaf.includes('~~') && /[*_]{2}/.test(leaf)) return true
  // ours: the text of HTML blocks is read
  if (type === 'html') return true
  // ours: a tag that closes itself on a line of its own does not swallow the lines below
  if (type === 'code' && /<[a-z][^<>]*\/>[ \t]*$/im.test(text)) return true
  if (!ours && /<[a-z][^<>]*\/>[ \t]*(?:\r\n|\r|\n)[ \t>]*$/i.test(text.slice(0, at))) return true
  // remark: a list item with nothing in it does not begin behind the marks of another block
  if (!ours && remark && /^(?:[-+*]|\d{1,9}[.)])(?: |$)/.test(remark.text)) return true
  // remark: text that begins a code span over a line end and does not close it loses its places
  if (remark?.text.includes('\n')) return true
  // remark: a tag on a line of its own that goes on a quote without its mark is a block, though no tag interrupts a paragraph
  if (remark?.text === `${ours?.text ?? ''}\\`) return true
  // ours: what refers to a footnote is none, also where a fence that nothing closes has swallowed the note
  if (/\[\^[1n]\]/.test(remark?.text ?? '') && /^[ \t>]*(?:~~~|```)/m.test(text)) return true
  // remark: what follows a link by reference in brackets, but is no label, makes it none
  return /\]\[[^\]]*\[/.test(source)
}

/** Texts on which the two cannot be held against each other. */
export function isBeyondComparison(text: string): boolean {
  return [
    // An item with nothing on its line. remark: it begins none behind the marks of another block, and what is in it is lost. Ours:
    // amid a paragraph it begins one only in a list of its kind, where CommonMark asks whether it leaves the block.
    /^[-+*\d.)> ]*(?:[-+*]|\d[.)]) *$/m,
    // remark: a tag on a line of its own is a block where it goes on a list or a quote lazily, though no tag interrupts a paragraph
    /^[ \t]*(?:[-+*>]|\d+[.)]).*(?:\r\n|\r|\n)[ \t]*<[a-z/][^\r\n]*>[ \t]*$/im,
    // remark: a line that goes on a quote without its mark is the head of a table whose second line has the mark
    /^(?!>).+(?:\r\n|\r|\n)[ \t]*>[-:|> \t]+$/m,
    // remark: the box of a task may be a line end
    /\[[ \t]*[\r\n]+[ \t>]*\]/,
  ].some((pattern) => pattern.test(text))
}
