/** Adds colours on a terminal, none elsewhere. */
export type Paint = (style: Style, text: string) => string

export type Style = keyof typeof codes

export function painter(colours: boolean): Paint {
  return (style, text) => {
    const [on, off] = codes[style]
    return colours ? `\u001b[${on}m${text}\u001b[${off}m` : text
  }
}

/** SGR parameters: on, off (ECMA-48, 8.3.117). */
const codes = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
  gray: [90, 39],
} as const
