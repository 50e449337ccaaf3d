import type { Block } from '../model/block.ts'
import type { Marker } from '../numbering/marker.ts'
import type { RawBlock } from '../pieces/raw-block.ts'

// Lines that are told by their form alone.

/** 专栏1 …, 专栏：… */
export function isBoxHeading(text: string): boolean {
  return /^专栏(?:\s*\d|\s*[一二三四五六七八九十]|[\s：:])/.test(text) && text.length <= 50 && !/[。；]/.test(text)
}

/** “Whereas:” alone: the recitals of an act of the European Union follow, its reasons. */
export function isWhereas({ kind, prose: { text } }: Block): boolean {
  return kind === 'paragraph' && text.length <= 12 && /^\s*whereas\s?:?\s*$/i.test(text)
}

/** A paragraph that is bold from end to end. */
export function isBoldHeading(source: RawBlock): boolean {
  const { text } = source.prose
  return (
    source.kind === 'paragraph' && source.bold === text.length && text.length <= 80 && !/[。；;，,：:.]$/.test(text)
  )
}

/** True if a numbered line says more than a heading would: a figure, two phrases, or so many characters. */
export function isSentence(text: string, marker: Marker, least: number): boolean {
  const words = text.slice(marker.span.end)
  return words.length >= least || /[，,\d]/.test(words)
}

/** 建设县智算中心。 where nothing is under it; more where text follows, which a heading has. */
export const shortest = 8
export const longer = 12

/** A line that only says who answers for the text above it, or by when: 责任单位：市数据局, （市科技局负责）. */
export function isOwnerLine(text: string): boolean {
  return text.length <= longestOwners && ownerLine.test(text)
}

const longestOwners = 120
const ownerLine =
  /^\s*(?:[（(〔[【]?\s*(?:责任|牵头|配合|负责|承办|主办|实施|完成|协办)(?:单位|部门|处室|时限|主体)\s?[：:][^。；]*|[（(〔[【][^（）()。；]{2,100}(?:负责|牵头|配合|[局委办厅部府])[）)〕\]】])。?\s*$/
