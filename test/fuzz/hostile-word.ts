import { strToU8, unzipSync, zipSync } from 'fflate'
import { list, listUse, numbered, paragraph, run, wordFile } from '../unit/word/word-file.ts'
import { drawnText } from './drawn-text.ts'
import type { Random } from './random.ts'

const plain = (random: Random): string =>
  Array.from({ length: random.between(1, 8) }, () => paragraph(printable(drawnText(random, 60)))).join('')

/** What XML may hold. */
function printable(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}

/** Word documents that no program writes, by what is wrong with them. Some are read all the same. */
export const hostileKinds: Readonly<Record<string, (random: Random) => Uint8Array>> = {
  'bytes changed': (random) => {
    const bytes = wordFile({ body: plain(random) })
    for (let left = random.between(1, 20); left > 0; left--) bytes[random.below(bytes.length)] = random.below(256)
    return bytes
  },
  'cut short': (random) => {
    const bytes = wordFile({ body: plain(random) })
    return bytes.subarray(random.once(4) ? random.below(bytes.length) : 0, random.below(bytes.length))
  },
  'something before and after': (random) =>
    Buffer.concat([Buffer.alloc(random.below(300), 1), wordFile({ body: plain(random) }), Buffer.alloc(70_000)]),
  'a bomb: one paragraph': (random) => wordFile({ body: paragraph('算'.repeat(random.pick([1e6, 2e7]))) }),
  'a bomb: paragraphs': (random) => wordFile({ body: paragraph('建设平台。').repeat(random.pick([5_000, 700_000])) }),
  'a bomb: nothing but elements': (random) => wordFile({ body: '<w:p/>'.repeat(random.pick([100_000, 7_000_000])) }),
  'a bomb: spaces': (random) => wordFile({ body: `${' '.repeat(random.pick([2e7, 4.7e7, 1e8]))}<w:p/>` }),
  'a bomb beside': (random) =>
    wordFile({ body: plain(random), styles: ' '.repeat(4.7e7), numbering: ' '.repeat(4.7e7) }),
  'less than it says': (random) =>
    resized(wordFile({ body: plain(random) }), random.pick([0, 10, 0x7fffffff, 0xffffffff])),
  'a wrong checksum': (random) => rechecked(wordFile({ body: plain(random) }), random),
  'entries in one another': (random) => overlapping(wordFile({ body: paragraph('数'.repeat(1e6)) }), random),
  'thousands of entries': (random) => {
    const count = random.pick([5_000, 12_000])
    const more = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`word/media/${index}.png`, new Uint8Array()]),
    )
    return wordFile({ body: plain(random), more })
  },
  'names that lead out': (random) => {
    const names = [
      '../../../../tmp/wenheng-out.md',
      '/etc/passwd',
      'C:\\x',
      'word\\document.xml',
      'constructor',
      'word/../word/document.xml',
    ]
    const more = Object.fromEntries(names.map((name) => [name, strToU8('<w:document/>')]))
    return wordFile({ body: plain(random), more })
  },
  'relations that lead out': (random) => {
    const target = random.pick([
      'file:///etc/passwd',
      '../../../../etc/passwd',
      'http://a.invalid/x.xml',
      '/',
      '',
      '..',
      'word',
      '%00',
    ])
    return replaced(
      wordFile({ body: plain(random), styles: '' }),
      random.pick(['_rels/.rels', 'word/_rels/document.xml.rels']),
      (xml) =>
        xml.replace(/Target="[^"]*"/, `Target="${target}" TargetMode="${random.pick(['External', 'Internal'])}"`),
    )
  },
  entities: (random) =>
    inDocument(random, (xml) => {
      const declared = random.pick([
        '<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE w SYSTEM "http://a.invalid/x.dtd">',
        `<!DOCTYPE w [<!ENTITY e0 "lol">${Array.from({ length: 30 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join('')}<!ENTITY e "&e30;">]>`,
        '<!DOCTYPE w [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]>',
      ])
      return xml
        .replace(/\?>\n?/, `?>${random.once(3) ? '' : declared}`)
        .replace('<w:body>', '<w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p>')
    }),
  'broken XML': (random) =>
    inDocument(random, (xml) => {
      const at = random.below(xml.length)
      const put = random.pick([
        '',
        '<',
        '</',
        '>',
        '&',
        '"',
        '<!--',
        ']]>',
        '<![CDATA[',
        '<?x',
        '\u0000',
        '\ufffe',
        '<w:p>',
        '</w:body>',
        '<a:b/>',
        'xmlns=""',
      ])
      return xml.slice(0, at) + put + xml.slice(at + random.below(20))
    }),
  'another encoding': (random) => {
    const file = wordFile({ body: plain(random) })
    return rewritten(file, 'word/document.xml', (bytes) => {
      const xml = Buffer.from(bytes).toString('utf8')
      return random.pick([
        Buffer.from(`\ufeff${xml}`, 'utf16le'),
        Buffer.from(xml, 'utf16le'),
        Buffer.from(`\ufeff${xml}`, 'utf16le').swap16(),
        Buffer.from(xml, 'latin1'),
        Buffer.from(xml.replace('UTF-8', 'UTF-32')),
        Buffer.from(`\ufeff\ufeff${xml}`),
      ])
    })
  },
  'deep nesting': (random) => {
    const [open, close] = random.pick([
      ['<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'],
      ['<w:ins w:id="1">', '</w:ins>'],
      ['<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'],
      ['<w:p><w:r><w:txbxContent>', '</w:txbxContent></w:r></w:p>'],
      ['<x>', '</x>'],
    ])
    const depth = random.pick([50, 120, 390, 100_000])
    return wordFile({ body: open.repeat(depth) + paragraph('数据') + close.repeat(depth) })
  },
  'a huge attribute': (random) =>
    wordFile({
      body: random.pick([
        paragraph('数据', `<w:pStyle w:val="${'x'.repeat(2e7)}"/>`),
        paragraph('数据', `<w:pStyle ${Array.from({ length: 200_000 }, (_, index) => `a${index}="x"`).join(' ')}/>`),
        `<${'w'.repeat(1e7)}/>`,
        `<w:p xmlns:${'n'.repeat(1e6)}="x"/>`,
      ]),
    }),
  'numbers beyond all': (random) => {
    const value = random.pick(['999999999', '2147483647', '-1', '1e9', '00', ''])
    const format = random.pick(['upperRoman', 'lowerLetter', 'chineseCounting', 'decimal', 'ideographTraditional', 'x'])
    const levels = Array.from(
      { length: 9 },
      () => `${format} ${'%1%2%9'.repeat(random.pick([1, 30_000]))} <w:start w:val="${value}"/>`,
    )
    return wordFile({
      body:
        paragraph('总体要求', numbered(0)).repeat(3) +
        paragraph('要求', numbered(8)) +
        paragraph('要', `<w:numPr><w:ilvl w:val="${value}"/><w:numId w:val="${value}"/></w:numPr>`),
      numbering: list(1, levels).replaceAll('<w:start w:val="1"/>', `<w:start w:val="${value}"/>`) + listUse(1, 1),
    })
  },
  'tables beyond all': (random) => {
    const span = random.pick(['63', '100000', '999999999', '-5'])
    const cell = `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/><w:vMerge/></w:tcPr>${paragraph('数据')}</w:tc>`
    return wordFile({
      body: `<w:tbl>${`<w:tr><w:trPr><w:gridBefore w:val="${span}"/></w:trPr>${cell.repeat(3)}</w:tr>`.repeat(random.pick([3, 500]))}</w:tbl>`,
    })
  },
  'what refers to itself': (random) => {
    const note = (id: number, to: number): string =>
      `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteReference w:id="${to}"/><w:t>注</w:t></w:r></w:p></w:footnote>`
    return wordFile({
      body:
        paragraph('<w:r><w:t>数据</w:t><w:footnoteReference w:id="1"/></w:r>', '<w:pStyle w:val="a"/>') + plain(random),
      footnotes: note(1, 2) + note(2, 1) + note(3, 3),
      styles:
        '<w:style w:styleId="a" w:type="paragraph"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b" w:type="paragraph"><w:basedOn w:val="a"/></w:style>',
      comments: '<w:comment w:id="1"><w:p><w:commentRangeStart w:id="1"/></w:p></w:comment>',
    })
  },
  'marks that never end': (random) => {
    const mark = random.pick([
      '<w:commentRangeStart w:id="1"/>',
      '<w:bookmarkStart w:id="1" w:name="a"/>',
      '<w:moveFromRangeStart w:id="1"/>',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    ])
    return wordFile({ body: `<w:p>${mark.repeat(random.pick([10, 50_000]))}${run('建设平台')}</w:p>${plain(random)}` })
  },
}

/** A part of a document written anew. */
function rewritten(file: Uint8Array, name: string, change: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  const parts = unzipSync(file)
  return zipSync({ ...parts, [name]: change(parts[name] ?? new Uint8Array()) })
}

function replaced(file: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  return rewritten(file, name, (bytes) => strToU8(change(Buffer.from(bytes).toString('utf8'))))
}

function inDocument(random: Random, change: (xml: string) => string): Uint8Array {
  return replaced(wordFile({ body: plain(random) }), 'word/document.xml', change)
}

/** The records of the central directory: their offsets. */
function records(bytes: Uint8Array): number[] {
  const found: number[] = []
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = buffer.indexOf('PK\u0001\u0002'); at >= 0; at = buffer.indexOf('PK\u0001\u0002', at + 1)) found.push(at)
  return found
}

/** The directory says another size of every entry. */
function resized(bytes: Uint8Array, size: number): Uint8Array {
  for (const at of records(bytes)) new DataView(bytes.buffer, bytes.byteOffset).setUint32(at + 24, size, true)
  return bytes
}

function rechecked(bytes: Uint8Array, random: Random): Uint8Array {
  for (const at of records(bytes))
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(at + 16, random.below(2 ** 31), true)
  return bytes
}

/** All entries are the largest one: a few kilobytes that stand for any number of megabytes. */
function overlapping(bytes: Uint8Array, random: Random): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const all = records(bytes)
  const largest = all.reduce(
    (a, b) => (view.getUint32(a + 24, true) > view.getUint32(b + 24, true) ? a : b),
    all[0] ?? 0,
  )
  for (const at of all)
    for (const field of [16, 20, 24, 42])
      if (!random.once(20)) view.setUint32(at + field, view.getUint32(largest + field, true), true)
  return bytes
}
