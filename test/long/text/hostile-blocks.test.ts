import assert from 'node:assert/strict'
import { finish } from '../../../server/src/steps.ts'
import { ChunkedText } from '../../../server/src/text/document/chunked-text.ts'
import type { TextFormat } from '../../../server/src/text/model/draft.ts'
import { type Parse, parseInSteps } from '../../../server/src/text/parse-draft.ts'

/** Enough that what takes quadratic time stands out, in UTF-16 code units. */
const size = 20_000
/** What takes no longer is not measured, in milliseconds. */
const least = 8

/** Repeated, each opens what it does not close, or is told by what stands far from it. */
const units: Readonly<Record<string, string>> = {
  'contents on lines': '目录\n',
  'annexes on lines': '附件\n',
  'numbered annexes': '附件1\n\n',
  'English annexes': 'Annex A\n\n',
  'lists of English annexes': 'Annexes:\n\nAnnex A\n\n',
  'numbers with letters': 'A.1 Open\n\n',
  'nested letters': 'A. Open\n\n1. Share\n\n',
  numbers: '一、\n',
  'numbers in brackets': '（一）\n\n',
  'blank items': '1.\n',
  titles: '《关于通知》\n\n关于通知\n\n',
  boxes: '专栏1\n',
  chapters: '第一章\n',
  'bold lines': '**a**\n\n',
  letters: '(i) a\n',
  'lead-ins': 'a：\n',
  items: '- a\n',
  'marks of items': '- ',
  'loose items': '- **a**\n  b\n\n',
  'marks of quotes': '> ',
  'lines of a quote': '> a\n',
  'paragraphs of a quote': '> a\n>\n',
  'rows that are none': '| a |\n',
  columns: '| a ',
  'lines under heads': '|-',
  'heads and rows': 'a|\n-|\n',
  fences: '```\na\n',
  comments: '<!--\na\n\n',
  'blocks of HTML': '<div>\n',
  tags: '<b>\n',
  'rows of HTML': '<tr><td>a</td></tr>\n',
  'lists of HTML': '<ul>\n<li>a\n',
  'paragraphs of HTML': '<p>a</p>\n\n',
  'deleted blocks': '<del>\n\na\n',
  'deleted blocks that close': '<s>\n\na\n</s>\n',
  code: '<pre>\n',
  definitions: '[x]: a\n',
  footnotes: '[^1]: a\n',
  'labels of footnotes': '[^1]: ',
  'lines of spaces': '        \n',
  'carriage returns': '数据\r',
  headings: '# a\n',
  'underlined headings': 'a\n=\n',
  'indented code': '    a{\n',
  'headings without a space': '##数\n',
  'hashtags on lines': '#数 据\n',
  'wide marks of headings': '＃ 数\n',
  'bullets on lines': '● 数据\n',
  'dashes on lines': '· 数据\n',
  'characters with a space behind': '数 据\n',
  'invisible lines': '\u200b\n',
  'hyphens at line ends': 'data-\nbase ',
}

const texts: Readonly<Record<string, (length: number) => string>> = {
  ...Object.fromEntries(
    Object.entries(units).map(([name, unit]) => [name, (length: number) => unit.repeat(length / unit.length)]),
  ),
  'a table': (length) => `| a | b |\n|---|---|\n${'| c | d |\n'.repeat(length / 10)}`,
  'a table whose rows have no bars': (length) => `a | b\n-|-\n${'c\n'.repeat(length / 2)}`,
  'a table with items in the place of rows': (length) => '|a|\n|-|\n`b`\n- c\n'.repeat(length / 16),
  'definitions of many labels': (length) => grown(length, (index) => `[x${index}]: a\n`),
  'items that are ever deeper': (length) => grown(length, (index) => `${' '.repeat(2 * index)}- a\n`),
  'items in steps': (length) => grown(length, (index) => `${' '.repeat(2 * (index % 60))}- a\n`),
  'lines with numbers': (length) =>
    grown(length, (index) => `${index % 25}  ${'data '.repeat(8)}${index % 3 ? '' : '.'}\n`),
  'lines of all widths': (length) => grown(length, (index) => `${'数'.repeat(20 + (index % 30))}\n`),
  'front matter that does not close': (length) => `---\n${'a: b\n'.repeat(length / 5)}`,
  'an open tag': (length) => `<a${' '.repeat(length)}`,
  'a line of spaces under a row': (length) => `a|b\n${' '.repeat(length)}`,
  'lines of wide spaces': (length) => `数\n${'\u3000\n'.repeat(length / 2)}据`,
  'lines of spaces without a break': (length) => `a\n${'\u00a0\n'.repeat(length / 2)}b`,
  'a long title over lines that may be titles': (length) =>
    `# 《${'数'.repeat(length / 2)}\n\n${'关于通知\n\n'.repeat(length / 12)}`,
  'one line': (length) => '数据 '.repeat(length / 3),
}

function grown(length: number, line: (index: number) => string): string {
  let text = ''
  for (let index = 0; text.length < length; index++) text += line(index)
  return text
}

/** Of the text with a character typed in its middle. */
interface Times {
  readonly fresh: number
  /** Where the text without it was known. */
  readonly edit: number
}

function timesOf(text: string, format: TextFormat, runs: number, unit: number): Times {
  const chunked = ChunkedText.of(text)
  // At one place of what is repeated, whatever the length: a character in a number costs more than one in a word.
  const middle = (text.length >> 1) - ((text.length >> 1) % unit) + (unit >> 1)
  const edited = chunked.replace({ start: middle, end: middle }, '数')
  const known = finish(parseInSteps(chunked, { format }, null))
  const timeOf = (before: Parse | null): number => {
    const start = performance.now()
    finish(parseInSteps(edited, { format }, before))
    return performance.now() - start
  }
  let [fresh, edit] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let run = 0; run < runs; run++) {
    fresh = Math.min(fresh, timeOf(null))
    edit = Math.min(edit, timeOf(known))
  }
  return { fresh, edit }
}

describe('a draft of what repeats itself', () => {
  for (const [name, text] of Object.entries(texts)) {
    it(`takes time in proportion to its length, and less at a keystroke: ${name}`, function () {
      this.timeout(30_000)
      const unit = units[name]?.length ?? 1
      for (const format of ['markdown', 'plain'] as const) {
        let shown = ''
        // Looks again where something else may have kept the machine busy.
        const holds = [1, 3, 8].some((runs) => {
          const long = timesOf(text(size), format, runs, unit)
          if (long.fresh < least && long.edit < least) return true
          const short = timesOf(text(size / 4), format, runs, unit)
          shown = JSON.stringify({ format, short, long })
          const isLinear = (at: 'fresh' | 'edit'): boolean => long[at] < least || long[at] < 9 * short[at]
          // The window that is read is the whole, and the blocks are held against those before.
          const isCheap = long.edit < least || long.edit < 2 * long.fresh
          return isLinear('fresh') && isLinear('edit') && isCheap
        })
        assert.ok(holds, shown)
      }
    })
  }
})
