/** Placeholders for a text that is still to be written: （待补充）, （略）, [to be added], TBD. */
const placeholder =
  /^[\s。.:：]*[（([【]?\s*(?:待补充?|待完善|待定|待写|待研究|待明确|待商定?|待议|略|另行补充|内容待定|to be (?:added|completed|written|drafted|confirmed)|to follow|tb[acd]|todo|placeholder|\.{3}|…+)\s*[）)\]】]?[\s。.]*$/i

/** True if a text is empty or a placeholder. */
export function isPlaceholder(text: string): boolean {
  return text.length <= longest && (text.trim() === '' || placeholder.test(text))
}

const longest = 40
