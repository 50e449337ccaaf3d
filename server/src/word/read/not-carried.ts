import type { Language, Localized } from '../../framework/types.ts'
import type { WordPackage } from './package-parts.ts'

const kinds: readonly (readonly [RegExp, Localized])[] = [
  [/<(?:w:drawing|w:pict|w:object)[\s>]/g, { zh: '图片或图形', en: 'pictures' }],
  [/<m:oMath[\s>]/g, { zh: '公式', en: 'formulas' }],
]

/** What of a Word document is not in the text read from it, in a line for its reader; null for nothing. */
export function notCarried({ document: { xml } }: WordPackage, reader: Language): string | null {
  const named = kinds.flatMap(([mark, name]) => {
    const count = xml.match(mark)?.length ?? 0
    if (count === 0) return []
    return [reader === 'zh' ? `${name.zh}${count}处` : `${name[reader]} (${count})`]
  })
  if (named.length === 0) return null
  return reader === 'zh' ? `未导入：${named.join('、')}。` : `Not carried over: ${named.join(', ')}.`
}
