const named: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  sect: '§',
  para: '¶',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  times: '×',
  laquo: '«',
  raquo: '»',
  bull: '•',
  shy: '',
  zwnj: '',
  zwj: '',
}

/** Decodes an HTML entity (`&nbsp;`, `&#8212;`, `&#x2014;`). Returns unknown ones unchanged. */
export function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1)
  if (name.charAt(0) !== '#') return named[name] ?? entity
  if (!/^#(?:\d{1,7}|[xX][\da-fA-F]{1,6})$/.test(name)) return entity
  const code = Number.parseInt(name.replace(/^#[xX]?/, ''), /^#x/i.test(name) ? 16 : 10)
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd'
  return String.fromCodePoint(code)
}
