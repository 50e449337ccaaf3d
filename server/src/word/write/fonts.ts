import type { Language } from '../../framework/types.ts'

/** The type of each kind of text, by the names that Word knows. Chinese ones are those that GB/T 9704—2012 asks for. */
export const fonts = {
  /** 小标宋: titles. */
  title: '方正小标宋简体',
  /** 仿宋: the body. */
  body: '仿宋_GB2312',
  /** 黑体: headings of the first level. */
  bold: '黑体',
  /** 楷体: headings of the second level. */
  script: '楷体_GB2312',
  /** 宋体: page numbers. */
  page: '宋体',
  /** Latin letters and figures beside 仿宋 and 楷体. */
  latin: 'Times New Roman',
} as const

export type FontName = Exclude<keyof typeof fonts, 'latin'>

/** How a run asks for its type. The hint has quotation marks, dashes and dots set as Chinese ones. */
export interface RunFont {
  readonly ascii?: string
  readonly hAnsi?: string
  readonly cs?: string
  readonly eastAsia?: string
  readonly hint?: string
}

/** Bold types have figures of their own weight; beside 仿宋 and 楷体 offices set Times New Roman. */
export function runFont(name: FontName): RunFont {
  const latin = name === 'body' || name === 'script' ? fonts.latin : fonts[name]
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia: fonts[name], hint: 'eastAsia' }
}

/** The type of the body in a language. */
export function bodyFont(language: Language): RunFont {
  return language === 'zh' ? runFont('body') : { ascii: fonts.latin, hAnsi: fonts.latin, cs: fonts.latin }
}

/** Where a machine has not the type: those that look most like it, the likeliest first. */
const alternatives: Readonly<Record<FontName, readonly string[]>> = {
  title: ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', '华文中宋', '宋体', 'Noto Serif CJK SC'],
  body: ['仿宋', 'FangSong', '华文仿宋', 'STFangsong', 'Noto Serif CJK SC'],
  bold: ['SimHei', '华文黑体', 'STHeiti', 'Noto Sans CJK SC'],
  script: ['楷体', 'KaiTi', '华文楷体', 'STKaiti', 'Noto Serif CJK SC'],
  page: ['SimSun', '华文宋体', 'STSong', 'Noto Serif CJK SC'],
}

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
/** The number of GB 2312 among the character sets of Windows. */
const chinese = '86'

/** The font table of a document (ECMA-376, 17.8.3): each type with those that stand in for it. */
export function fontTable(language: Language): string {
  const names = language === 'zh' ? (Object.keys(alternatives) as FontName[]) : []
  const listed = names.map(
    (name) =>
      `<w:font w:name="${fonts[name]}"><w:altName w:val="${alternatives[name].join(',')}"/>` +
      `<w:charset w:val="${chinese}"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  )
  const latin = `<w:font w:name="${fonts.latin}"><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${namespace}">${listed.join('')}${latin}</w:fonts>`
}
