import type { Language } from '../framework/types.ts'
import type { DraftReport } from './draft-report.ts'
import { statusNames, words } from './report-words.ts'

/** Something that a draft does not act on: its name, and what may be said of it. */
export interface MissingPart {
  readonly name: string
  readonly text: string
}

/** What a draft does not act on: dimensions, then the elements of the others without a measure. Neutral. Nothing of one that is not judged. */
export function missingParts({ dimensions, reason }: DraftReport, reader: Language): MissingPart[] {
  if (reason !== null) return []
  const parts: MissingPart[] = []
  for (const { dimension, coverage } of dimensions)
    if (coverage.status === 'missing' || coverage.status === 'mentioned')
      parts.push({
        name: `${dimension.name[reader]}${reader === 'zh' ? '' : ' '}${bracketed(statusNames[coverage.status][reader], reader)}`,
        text: words.commitment[reader].replace('{what}', () => dimension.commitment[reader]),
      })
  for (const { dimension, coverage, elements } of dimensions) {
    const open = elements.filter(({ measures }) => measures.length === 0)
    if (coverage.status !== 'covered' || open.length === 0) continue
    const names = open.map(({ element }) => element.name[reader])
    parts.push(
      reader === 'zh'
        ? { name: `${dimension.name.zh}（部分要素）`, text: `${names.join('、')}没有措施。` }
        : {
            name: `${dimension.name.en} (some elements)`,
            text: `no measures on ${names.map((name) => name.toLowerCase()).join(', ')}.`,
          },
    )
  }
  return parts
}

function bracketed(text: string, reader: Language): string {
  return reader === 'zh' ? `（${text}）` : `(${text})`
}
