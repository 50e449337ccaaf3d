/** A text without the characters that XML cannot hold: controls, halves of surrogate pairs, noncharacters. */
export function xmlText(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(unwritable, '')
}

/** A text as content of XML, without the characters that XML cannot hold. */
export function xmlContent(text: string): string {
  return xmlText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed.
const unwritable = /[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
