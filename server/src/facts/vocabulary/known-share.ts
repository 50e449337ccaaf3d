import { isHan } from '../../text/document/characters.ts'
import { normaliseText } from '../../text/prose/normalise.ts'
import { vocabulary } from './vocabulary.ts'

/**
 * The share of the Chinese characters of a text that stand in words of the vocabulary of two or more characters, 0 to 1.
 * Bytes read in a wrong encoding have next to none.
 */
export function knownShare(text: string): number {
  const { trie, words } = vocabulary('zh')
  const read = normaliseText(text)
  let [han, known] = [0, 0]
  for (let at = 0; at < read.length; ) {
    if (!isHan(read.charCodeAt(at))) {
      at++
      continue
    }
    const length = words[trie.longestAt(read, at)]?.length ?? 1
    const end = at + length
    for (; at < end; at++) {
      if (!isHan(read.charCodeAt(at))) continue
      han++
      if (length > 1) known++
    }
  }
  return han === 0 ? 0 : known / han
}
