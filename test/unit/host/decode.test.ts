import assert from 'node:assert/strict'
import fc from 'fast-check'
import { knownShare } from '../../../server/src/facts/vocabulary/known-share.ts'
import { decode } from '../../../server/src/host/decode.ts'
import { encode, isFaithful } from '../../../server/src/host/encode.ts'

const chinese = '市数据局牵头建设公共数据开放平台，\r\n2026年底前开放高质量数据集100个。\r\n'
const traditional = '市府設置數據開放平台，\n每年培育人工智慧人才五十名。\n'
const english = 'The Government’s plan – “AI for all” – trains 500 researchers a year.\n'

async function read(bytes: Uint8Array, encoding?: string): Promise<string> {
  const decoded = await decode(bytes, { knownShare, encoding })
  if ('text' in decoded) return `${decoded.encoding}${decoded.hasMark ? ' with a mark' : ''}: ${decoded.text}`
  return Object.values(decoded).join(' ')
}

function bytesOf(text: string, encoding: string, hasMark = false): Uint8Array {
  const bytes = encode(text, { encoding, hasMark })
  assert.ok(bytes instanceof Uint8Array, `${encoding} cannot hold ${'missing' in bytes ? bytes.missing : ''}`)
  return bytes
}

describe('decoding a file', () => {
  it('UTF-8 and UTF-16, with and without a byte order mark', async () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'])
      for (const text of [chinese, traditional, english]) {
        assert.equal(await read(bytesOf(text, encoding)), `${encoding}: ${text}`)
        assert.equal(await read(bytesOf(text, encoding, true)), `${encoding} with a mark: ${text}`)
      }
    assert.equal(await read(Buffer.from([])), 'utf-8: ')
  })

  it('GB18030, in which older drafts are kept, however short', async () => {
    assert.equal(await read(bytesOf(chinese, 'gb18030')), `gb18030: ${chinese}`)
    assert.equal(await read(bytesOf(english, 'gb18030')), `gb18030: ${english}`)
    assert.equal(await read(Buffer.from([0xcb, 0xe3, 0xc1, 0xa6])), 'gb18030: 算力')
    assert.equal(await read(Buffer.from([0xc4, 0xe3, 0xba, 0xc3])), 'gb18030: 你好')
    const rare = `${chinese.repeat(20)}㐀𠀀\ue000`
    assert.equal(await read(bytesOf(rare, 'gb18030')), `gb18030: ${rare}`)
  })

  it('Big5 and Windows-1252, told apart from it', async () => {
    assert.equal(await read(bytesOf(traditional, 'big5')), `big5: ${traditional}`)
    assert.equal(await read(bytesOf(english, 'windows-1252')), `windows-1252: ${english}`)
    const one = 'The Ministry’s office\n'
    assert.equal(await read(bytesOf(one, 'windows-1252')), `windows-1252: ${one}`)
  })

  it('an encoding that is given is the one, unless a mark says otherwise', async () => {
    assert.equal(await read(bytesOf('пример', 'windows-1251'), 'windows-1251'), 'windows-1251: пример')
    assert.equal(await read(Buffer.from([0xc4, 0xe3]), 'windows-1252'), 'windows-1252: Äã')
    assert.equal(await read(bytesOf('算', 'utf-16le', true), 'gb18030'), 'utf-16le with a mark: 算')
    assert.equal(await read(Buffer.from('a\nb\xff', 'latin1'), 'utf-8'), 'badByte utf-8 255 2')
    assert.equal(await read(Buffer.from('a\r\n\x81', 'latin1'), 'windows-1252'), 'badByte windows-1252 129 2')
  })

  it('has an answer for any bytes', async () => {
    const bytes = fc.oneof(
      fc.uint8Array(),
      fc.array(fc.constantFrom(0x0a, 0x41, 0x92, 0xb0, 0xe4, 0xff, 0)).map((some) => Uint8Array.from(some)),
    )
    await fc.assert(
      fc.asyncProperty(bytes, async (some) => {
        const decoded = await decode(some, { knownShare })
        assert.ok('text' in decoded ? decoded.text.length <= some.length : decoded.fault)
      }),
    )
  })

  it('what is no text, or cannot be told, is refused with the reason', async () => {
    assert.equal(await read(Buffer.from('PK\u0003\u0004 word/document.xml')), 'office')
    assert.equal(await read(Buffer.from('%PDF-1.7')), 'office')
    assert.equal(await read(Buffer.from('{\\rtf1')), 'office')
    assert.equal(await read(Buffer.from([1, 10, 0, 2])), 'binary 2')
    assert.equal(await read(Buffer.from([0, 1, 0, 2, 0xd8, 0])), 'binary 1')
    assert.equal(await read(Buffer.from([0xff, 0x41, 0xff, 0x20])), 'badByte  255 1')
    const damaged = Buffer.from(chinese)
    damaged[damaged.length - 5] = 0x41
    assert.match(await read(damaged), /^badByte utf-8 \d+ 2$/)
    const japanese = 'この計画は、人工知能の利用を進め、市民の暮らしをよくするために定めるものである。'
    assert.equal(await read(bytesOf(japanese, 'shift_jis')), 'foreign shift_jis')
  })
})

describe('encoding a text again', () => {
  it('gives the bytes that were read', async () => {
    const texts: [string, string][] = [
      [chinese, 'gb18030'],
      [traditional, 'big5'],
      [`${traditional}═╬十`, 'big5'],
      [english, 'windows-1252'],
      [chinese, 'utf-16be'],
    ]
    for (const [text, encoding] of texts) {
      const bytes = bytesOf(text, encoding)
      const decoded = await decode(bytes, { knownShare, encoding })
      assert.ok('text' in decoded && isFaithful(bytes, decoded), encoding)
      assert.equal(decoded.text, text)
    }
  })

  it('gives any text back, in any encoding that holds it', async () => {
    const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'windows-1252', 'shift_jis', 'euc-kr']
    const letters = fc.constantFrom(...'算力a,\r\n。—“é€㐀𠀀\u2028臺十═')
    const texts = fc
      .array(fc.oneof(letters, fc.string({ unit: 'binary', maxLength: 1 })))
      .map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom(...encodings), fc.boolean(), async (text, encoding, hasMark) => {
        const isUnicode = encoding.startsWith('utf')
        const bytes = encode(text, { encoding, hasMark: hasMark && isUnicode })
        if (!(bytes instanceof Uint8Array)) return assert.ok(text.includes(bytes.missing) && !isUnicode)
        // A mark that is part of the text is read as the mark of the file.
        if (text.startsWith('\ufeff')) return
        const decoded = await decode(bytes, { knownShare, encoding })
        assert.ok('text' in decoded && decoded.text === text && isFaithful(bytes, decoded))
      }),
      { numRuns: 100 },
    )
  })

  it('is not done where a character would be lost, or a byte changed', async () => {
    assert.deepEqual(encode('算力', { encoding: 'windows-1252', hasMark: false }), { missing: '算' })
    assert.deepEqual(encode('数据', { encoding: 'big5', hasMark: false }), { missing: '数' })
    // Big5 has 十 twice.
    const bytes = Buffer.from([0xa2, 0xcc])
    assert.equal(isFaithful(bytes, { text: '十', encoding: 'big5', hasMark: false }), false)
  })
})
