import fc from 'fast-check'

const words = fc.constantFrom(
  ...['data', 'the agency', 'a', 'x_y_z', '2*3*4', '5~10', 'AI', '数据', '算力', '她', '𠮷', '😀', '\ud83d', '\udc00'],
  ...[
    '，',
    '。',
    '、',
    '“',
    '”',
    '（',
    '）',
    '：',
    '\u3000',
    '\u00a0',
    ',',
    '.',
    '!',
    '?',
    '"',
    "'",
    '(',
    ')',
    '-',
    '—',
  ],
)
const gap = fc.constantFrom(' ', ' ', '  ', '\n', '\n', '  \n', '\\\n', '   \n ')
const entity = fc.constantFrom(
  '&amp;',
  '&nbsp;',
  '&#25968;',
  '&#x6570;',
  '&lt;',
  '&#42;',
  '&copy;',
  '&unknown;',
  '&',
  '&#;',
  '&#0;',
  '&#x1F600;',
)
const escaped = fc.constantFrom(
  '\\*',
  '\\_',
  '\\[',
  '\\]',
  '\\`',
  '\\<',
  '\\&',
  '\\\\',
  '\\a',
  '\\数',
  '\\!',
  '\\#',
  '\\~',
  '\\(',
)
const code = fc.constantFrom('`a`', '`` a ` b ``', '`*a*`', '`a\nb`', '`[a](b)`', '` `', '```a``b```', '`\\`')
const html = fc.constantFrom(
  '<b>',
  '</b>',
  '<br>',
  '<span class="a b">',
  "<i a='*'>",
  '<!-- a *b -->',
  '<?a?>',
  '<![CDATA[*a*]]>',
  '<a\nb>',
  '<!---->',
  '<a *b>',
)
const address = fc.constantFrom(
  '<https://example.org/*a*>',
  '<mailto:a@b.c>',
  '<a@b.org>',
  ' https://example.org/a_b ',
  ' http://a.b/c. ',
)
const footnote = fc.constantFrom('[^1]', '[^n]')
const stray = fc.constantFrom(
  '*',
  '_',
  '**',
  '[',
  ']',
  '`',
  '<',
  '![',
  '](',
  '~~',
  '~',
  '&',
  ')',
  '(',
  '***',
  '__',
  '](a)',
  '[a]',
  '`` ',
  '<a',
  '>',
)

const target = fc.constantFrom(
  '(u)',
  '(u "t")',
  "(<a b> 't')",
  '()',
  '(a(b)c)',
  '(#a)',
  '( u\n"t" )',
  '[a]',
  '[]',
  '',
  '[数据]',
  '[none]',
  '(a\\)b)',
  '(&amp;)',
  '(*a*)',
  '(u "*t")',
)

/** Any inline markup, wrapped or not. Footnotes that it names are `footnotes`; without them they are none for remark. */
export const inlineText: fc.Arbitrary<string> = fc.letrec<{
  text: string
  span: string
  emphasis: string
  link: string
}>((tie) => ({
  text: fc
    .array(tie('span'), { minLength: 1, maxLength: 5, depthIdentifier: 'inline' })
    .map((list) => list.join('').replace(/\n[ \t]*(?=\n)/g, '')),
  span: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'inline' },
    { weight: 10, arbitrary: words },
    { weight: 4, arbitrary: gap },
    ...[entity, escaped, code, html, address, footnote, stray].map((arbitrary) => ({ weight: 1, arbitrary })),
    { weight: 4, arbitrary: tie('emphasis') },
    { weight: 3, arbitrary: tie('link') },
  ),
  emphasis: fc
    .tuple(fc.constantFrom('*', '**', '***', '_', '__', '~~', '****'), tie('text'))
    .map(([mark, text]) => mark + text + mark),
  link: fc
    .tuple(fc.constantFrom('[', '[', '!['), fc.oneof(tie('text'), fc.constantFrom('a', '数据', 'b c', 'd')), target)
    .map(([open, text, behind]) => `${open}${text}]${behind}`),
})).text

export const footnotes = ['', '', '[^1]: 注释', '', '[^n]: note *a*', '']
