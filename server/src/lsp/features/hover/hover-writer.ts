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

/** Characters that would end the target of a link. The address of a draft has its name, which may be anything. */
const target = (address: string): string =>
  address.replace(/[()<>\\\s]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`)

export const hoverMarkup: HoverWriter = {
  text: verbatim,
  heading: (text) => `#### ${text}`,
  strong: (text) => `**${text}**`,
  link: (text, address) => `[${text}](${target(address)})`,
  quotation: (text) => `> ${verbatim(text)}`,
}

export const hoverPlain: HoverWriter = {
  text: (text) => text,
  heading: (text) => text,
  strong: (text) => text,
  link: (text) => text,
  quotation: (text) => text,
}
