/** True if a text has the characters of a key in their order, as editors match what is typed; both in small letters. */
export function holdsInOrder(text: string, key: string): boolean {
  let at = -1
  for (const character of key) {
    at = text.indexOf(character, at + 1)
    if (at < 0) return false
  }
  return true
}
