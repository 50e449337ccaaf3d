/** How the text of a hover is marked up. */
export interface HoverWriter {
  /** Words of the draft or of a file, verbatim. */
  text(text: string): string
  heading(text: string): string
  strong(text: string): string
  link(text: string, target: string): string
  /** Words of the paper, verbatim. */
  quotation(text: string): string
}

const verbatim = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')

export const hoverMarkup: HoverWriter = {
  text: verbatim,
  heading: (text) => `#### ${text}`,
  strong: (text) => `**${text}**`,
  link: (text, target) => `[${text}](${target})`,
  quotation: (text) => `> ${verbatim(text)}`,
}

export const hoverPlain: HoverWriter = {
  text: (text) => text,
  heading: (text) => text,
  strong: (text) => text,
  link: (text) => text,
  quotation: (text) => text,
}
