import { decodeAs, type Encoding } from './encodings.ts'

export type Guess = { readonly text: string; readonly encoding: Encoding } | { readonly foreign: Encoding }

/**
 * What bytes look like that are no Unicode: GB18030 and Big5 are told apart by the words in them, others by the
 * statistics of chardet; GB18030 where nothing tells. Null if they are in no encoding that we read.
 */
export async function guessEncoding(bytes: Uint8Array, knownShare: (text: string) => number): Promise<Guess | null> {
  const texts = new Map<Encoding, string>()
  for (const encoding of chinese) {
    const text = decodeAs(bytes, encoding)
    if (text !== null && isPlausible(text)) texts.set(encoding, text)
  }
  const read = (encoding: Encoding): Guess | null => {
    const text = decodeAs(bytes, encoding)
    return text === null ? null : { text, encoding }
  }
  const shares = [...texts].map(([encoding, text]) => ({ encoding, share: knownShare(text.slice(0, sample)) }))
  const [best, second] = shares.sort((a, b) => b.share - a.share)
  if (best && best.share >= enough && best.share > (second?.share ?? 0)) return read(best.encoding)
  // Quotation marks and dashes of an English text; as Windows-1252 they would be “¡°”.
  if (isLatinWithMarks(texts.get('gb18030'))) return read('gb18030')
  const top = await topOf(bytes)
  if (top !== null && (texts.has(top) || (top === 'windows-1252' && isMostlyAscii(bytes)))) return read(top)
  const isOther = top !== null && top !== 'windows-1252' && !chinese.has(top)
  const foreign = isOther && bytes.length >= fewest && decodeAs(bytes, top) !== null ? top : null
  if (foreign !== null && manyByte.has(foreign)) return { foreign }
  if (texts.has('gb18030')) return read('gb18030')
  if (foreign !== null) return { foreign }
  return texts.has('big5') ? read('big5') : isMostlyAscii(bytes) ? read('windows-1252') : null
}

const chinese: ReadonlySet<string> = new Set(['gb18030', 'big5'])

/**
 * True unless there is much of private use in a text: both encodings have room for what is nobody's character. Some
 * drafts have a few, from the fonts of an office.
 */
function isPlausible(text: string): boolean {
  const odd = text.match(/[\u0080-\u009f\ue000-\uf8ff]/g)?.length ?? 0
  return odd * 200 <= text.length
}

/** True if the bytes would be UTF-8 but for a few of them: such a file is damaged, not in another encoding. */
export function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  let [wide, bad] = [0, 0]
  for (const character of text) {
    if (character === '\ufffd') bad++
    else if (character > '\u007f') wide++
  }
  return wide >= 10 * bad
}

/** The likeliest encoding by chardet; ISO-8859-1 is read as Windows reads it. */
async function topOf(bytes: Uint8Array): Promise<Encoding | null> {
  const { analyse } = await import('chardet')
  const [first] = analyse(bytes.subarray(0, sample))
  if (!first || first.confidence < 20) return null
  const name = first.name.toLowerCase()
  return name === 'iso-8859-1' ? 'windows-1252' : name
}

function isMostlyAscii(bytes: Uint8Array): boolean {
  let others = 0
  for (const byte of bytes) if (byte > 0x7f) others++
  return others * 5 < bytes.length
}

/** In such a text only marks have two bytes; bytes of Windows-1252 would make Han characters. */
function isLatinWithMarks(text: string | undefined): boolean {
  return text !== undefined && !/\p{Script=Han}/u.test(text)
}

/** In bytes: less than this many tell Japanese and Korean not from Chinese. */
const fewest = 60
const sample = 65_536
/** The share of known words from which a text is taken for Chinese; drafts have some 0.4, other bytes next to none. */
const enough = 0.15
const manyByte: ReadonlySet<string> = new Set(['shift_jis', 'euc-jp', 'euc-kr'])
