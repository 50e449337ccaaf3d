/**
 * A text of a draft, or a name of a file, as it may go into a message and to a terminal: characters that steer a terminal
 * or turn the direction of writing are shown as signs of their own, line ends as spaces.
 */
export function visible(text: string): string {
  return text.replace(steering, (character) => {
    if (/[\t\n\r\u2028\u2029]/.test(character)) return ' '
    const code = character.charCodeAt(0)
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd'
  })
}

/** C0 and C1 controls, separators of lines, marks of direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced.
const steering = /[\0-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g
