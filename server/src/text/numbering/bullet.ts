import { isHan, isSpace } from '../document/characters.ts'

/** Characters that at the start of a line are always a bullet. */
const plain = '●■◆▲★□☐☑☒○◇▪▫•‣◦◉◎◼◾▶►▸▷◁◀☆△➢➤➔➜✓✔✗✘✦❖♦✧※√⁃∙✱✳❑❏❒'
/** Characters that also begin a line for other reasons: a range, a dash inside a sentence, a sum. */
const ambiguous = '→⇒·–—'
const dash = '—'

const pictograph = /^(?:(?![©®™‼⁉])\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}]?)+/u
/** A digit in a keycap. */
const keycap = /^(\d)\u20e3/

/**
 * Returns the length of the bullet at the start of a block's prose, without the white space after it; 0 if there is
 * none.
 */
export function bulletLength(text: string): number {
  const code = text.charCodeAt(0)
  if (!mayBeBullet(code)) return 0
  const character = text.charAt(0)
  if (plain.includes(character)) return repeated(text, character)
  if (ambiguous.includes(character)) return isAmbiguousBullet(text, character) ? repeated(text, character) : 0
  return pictograph.exec(text)?.[0].length ?? 0
}

/** True if a Markdown bullet begins at `at`. In Markdown drafts it is not part of the prose; in plain text it is. */
export function hasAsciiBullet(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code === 0x2d || code === 0x2a || code === 0x2b || code === 0xff0d) && isSpace(text.charCodeAt(at + 1))
}

/** True if the bullet `label` begins an item whatever the previous line is; a pictograph may be part of a sentence. */
export function isPlainBullet(label: string): boolean {
  return plain.includes(label.charAt(0))
}

/** Returns the number of a keycap (1 and U+20E3) at the start of a text, -1 if there is none. */
export function keycapNumber(text: string): number {
  return text.charCodeAt(1) === 0x20e3 ? Number(keycap.exec(text)?.[1] ?? -1) : -1
}

/** A quick test: most text does not begin with a sign or pictograph. */
function mayBeBullet(code: number): boolean {
  return code === 0xb7 || (code >= 0x2010 && code <= 0x2bff) || (code >= 0xd83c && code <= 0xd83e)
}

function repeated(text: string, character: string): number {
  let length = 1
  while (text.charAt(length) === character) length++
  return length
}

/**
 * True for a single sign before a space or a Chinese word. Two dashes are a bullet before a sentence, but begin a
 * subtitle before a name.
 */
function isAmbiguousBullet(text: string, character: string): boolean {
  const length = repeated(text, character)
  const next = text.charCodeAt(length)
  if (length === 2 && character === dash) return isHan(next) && /[。；;]$/.test(text)
  if (length > 1) return false
  return isSpace(next) || isHan(next)
}
