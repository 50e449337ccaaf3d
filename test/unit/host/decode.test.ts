import assert from 'node:assert/strict'
import { decodeText } from '../../../server/src/host/decode.ts'

describe('decoding a file', () => {
  it('UTF-8, with and without a byte order mark', () => {
    assert.equal(decodeText(Buffer.from('算力')), '算力')
    assert.equal(decodeText(Buffer.from('\ufeff算力')), '算力')
  })

  it('UTF-16 by its byte order mark', () => {
    assert.equal(decodeText(Buffer.from('\ufeff算力', 'utf16le')), '算力')
    assert.equal(decodeText(Buffer.from([0xfe, 0xff, 0x7b, 0x97, 0x52, 0x9b])), '算力')
  })

  it('GB18030, in which older drafts are kept', () => {
    assert.equal(decodeText(Buffer.from([0xcb, 0xe3, 0xc1, 0xa6])), '算力')
  })

  it('what is no text gives null', () => {
    assert.equal(decodeText(Buffer.from('PK\u0003\u0004 word/document.xml')), null)
    assert.equal(decodeText(Buffer.from('%PDF-1.7')), null)
    assert.equal(decodeText(Buffer.from([1, 0, 2])), null)
    assert.equal(decodeText(Buffer.from([0xff, 0x41, 0xff, 0x20])), null)
  })

  it('an empty file is an empty text', () => {
    assert.equal(decodeText(Buffer.from('')), '')
  })
})
