import fc from 'fast-check'
import { footnotes, inlineText } from './inline-arbitrary.ts'

/** A block as lines without their ends, so that the blocks around it can put their marks before each. */
type Lines = readonly string[]

/** Text of a paragraph: what begins another block at the head of a line does so for both readers. */
const paragraph = inlineText.map((text) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.replace(/^[ \t]+/, '')),
)
const line = inlineText.map((text) => text.replace(/\n/g, ' ').trim())

const atxHeading = fc
  .tuple(fc.integer({ min: 1, max: 6 }), line, fc.constantFrom('', ' #', ' ###', ' ## ', '#', ' \\#'))
  .map(([level, text, closing]) => [`${'#'.repeat(level)} ${text}${closing}`])

const setextHeading = fc
  .tuple(paragraph, fc.constantFrom('===', '---', '=', ' -----', '==== '))
  .map(([text, underline]) => [...text, underline])

const code = fc.constantFrom('数据 *a* [b](c)', '# a', '', '- a', '    a', '</div>', '> a', '`a`', '~~', '&amp;')

const fence = fc
  .tuple(
    fc.constantFrom('```', '~~~', '````', '~~~~~'),
    fc.constantFrom('', 'js', ' python title="a"', '数据'),
    fc.array(code, { maxLength: 3 }),
    fc.boolean(),
  )
  .map(([mark, info, body, open]) => [mark + info, ...body, ...(open ? [] : [mark])])

const indentedCode = fc
  .array(fc.constantFrom('let a = b;', 'x = { y }', '<b>'), { minLength: 1, maxLength: 2 })
  .map((body) => ['', ...body.map((text) => `    ${text}`), ''])

/** HTML blocks of all seven kinds, by how they end. */
const html = fc
  .tuple(
    fc.constantFrom(
      ...[
        ['<script>', '</script>'],
        ['<pre class="a">', '</pre> 数据'],
        ['<style>', 'a</style>'],
      ],
      ...[
        ['<!-- 数据', 'a -->'],
        ['<!--', '--> a'],
        ['<?php', '?>'],
        ['<!DOCTYPE html', '>'],
      ],
      ...[
        ['<![CDATA[', ']]>'],
        ['<div>', '</div>'],
        ['<p align="center">', ''],
        ['</table>', ''],
      ],
      ...[
        ['<span>', ''],
        ['</b>', ''],
        ['<custom-tag a=b>', ''],
        ['<br/>', ''],
      ],
    ),
    fc.array(fc.constantFrom('数据', 'a *b*', '', '# a', '<i>a</i>', '- a'), { maxLength: 2 }),
  )
  .map(([[open = '', close = ''], body]) => [open, ...body, close])

const comment = line.map((text) => [`<!-- ${text.replace(/[<>-]/g, '')} -->`])

const cell = fc.oneof(
  line.map((text) => text.replace(/[|\\`]/g, '')),
  fc.constantFrom('', 'a \\| b', '数据'),
)
const table = fc
  .integer({ min: 1, max: 3 })
  .chain((columns) =>
    fc.tuple(
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 3 }),
      fc.constantFrom('---', ':--', '-:', ':-:'),
      fc.boolean(),
    ),
  )
  .map(([rows, rule, bars]) => {
    const row = (cells: readonly string[]): string =>
      bars || cells.length < 2 ? `| ${cells.join(' | ')} |` : cells.join(' | ')
    const [head = [], ...body] = rows
    return ['', row(['数', ...head.slice(1)]), row(head.map(() => rule)), ...body.map(row), '']
  })

const definition = fc
  .constantFrom(...['[a]: https://example.org', '[数据]: <a b> "c"', "[b c]: u 'd'", '[D]: #e (f)'])
  .map((text) => ['', text, ''])

const rule = fc.constantFrom('---', '***', '_ _ _').map((text) => ['', text])

const leaf: fc.Arbitrary<Lines> = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  ...[atxHeading, setextHeading, fence, indentedCode, html, comment, table, definition, rule].map((arbitrary) => ({
    weight: 1,
    arbitrary,
  })),
)

const blank = fc.constantFrom<Lines>([''], [''], [''], [], ['', ''])

function sequence(block: fc.Arbitrary<Lines>): fc.Arbitrary<Lines> {
  return fc
    .array(fc.tuple(block, blank), { minLength: 1, maxLength: 3 })
    .map((list) => list.flatMap(([lines, gap]) => [...lines, ...gap]))
}

const { block } = fc.letrec<{ block: Lines; quote: Lines; list: Lines }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 5, arbitrary: leaf },
    { weight: 1, arbitrary: tie('quote') },
    { weight: 2, arbitrary: tie('list') },
  ),
  quote: fc
    .tuple(sequence(tie('block')), fc.constantFrom('> ', '>'))
    .map(([lines, mark]) => lines.map((text) => (mark + text).trimEnd())),
  list: fc
    .tuple(
      fc.array(fc.tuple(sequence(tie('block')), fc.constantFrom('', '', '[ ] ', '[x] ')), {
        minLength: 1,
        maxLength: 3,
      }),
      fc.constantFrom('- ', '* ', '+ ', '1. ', '1) ', '-   '),
    )
    .map(([items, mark]) =>
      items.flatMap(([lines, box]) =>
        lines.map((text, index) =>
          index === 0
            ? mark + (/^[a-z\u4e00-\u9fff]/i.test(text) ? box : '') + text
            : text === ''
              ? ''
              : ' '.repeat(mark.length) + text,
        ),
      ),
    ),
}))

const frontMatter = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Lines>([]) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Lines>(
      ['---', 'title: 数据 *a*', '', '# a', '---'],
      ['+++', 'title = "数据"', '+++'],
      ['---', '---'],
    ),
  },
)

const lineEnds = fc.oneof(
  fc.constantFrom(['\n'], ['\r\n'], ['\r']),
  fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 1, maxLength: 5 }),
)

/** Structured Markdown of every construct that the two readers are meant to agree on. */
export const markdownText: fc.Arbitrary<string> = fc
  .tuple(frontMatter, fc.array(fc.tuple(block, blank), { minLength: 1, maxLength: 4 }), lineEnds)
  .map(([matter, blocks, ends]) => {
    const lines = [...matter, ...footnotes, '# 始', '', ...blocks.flatMap(([text, gap]) => [...text, ...gap])]
    return lines.reduce((text, line, index) => {
      const end = ends[index % ends.length] ?? '\n'
      // A line feed behind a carriage return would end the same line.
      return text + (text.endsWith('\r') && line === '' && end === '\n' ? '\r' : line + end)
    }, '')
  })

/** One paragraph of it. */
export const paragraphText = fc
  .tuple(inlineText, fc.constantFrom('', '\n\n[a]: u\n[数据]: <u v> "t"'))
  .map(([text, definitions]) => text.trim() + definitions + footnotes.join('\n'))
