/** What stands between the number that Word sets and the words: as an office would type it. */
export function labelGap(label: string, text: string, isBullet: boolean): string {
  if (isBullet) return ' '
  // 第一条, 第二章: a space of the width of a character.
  if (/^第.+[^、．.）)：:]$/.test(label)) return '\u3000'
  if (/[、）：。，①-⑳㉑-㉟㊱-㊿]$/u.test(label)) return ''
  const isChinese = /^[“（《「【]?\p{Script=Han}/u.test(text)
  return isChinese && /[.．)]$/.test(label) && !/\d[.．]\d+[.．]?$/.test(label) ? '' : ' '
}
