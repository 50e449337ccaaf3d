import { regional } from '../../framework/data.generated.ts'
import { memoizeByObject } from '../../memoize.ts'
import type { Prose } from './prose.ts'

/**
 * Returns the block with the words of the mainland in place of those of Taiwan and Hong Kong, 数据 for 資料, if it is written
 * in traditional characters, else the block itself. All offsets stay the same. For what is read in a block: what is told of
 * it, or listed from it, has the writer's own words.
 */
export function inMainlandWords<Some extends { readonly prose: Prose }>(block: Some): Some {
  return block.prose.written !== undefined ? { ...block, prose: readProse(block.prose) } : block
}

/** The same for a text in simplified characters. */
export function toMainlandWords(text: string): string {
  return text.replace(forms, (form) => words.get(form) ?? form)
}

const readProse = memoizeByObject((prose: Prose): Prose => ({ ...prose, text: toMainlandWords(prose.text) }))

const words: ReadonlyMap<string, string> = new Map(regional.regional.map(({ form, read }) => [form, read]))
/** The longer words first: the first that fits is taken. */
const forms = new RegExp([...words.keys()].sort((a, b) => b.length - a.length).join('|'), 'g')
