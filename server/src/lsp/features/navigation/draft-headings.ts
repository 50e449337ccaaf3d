import type { Span } from '../../../text/document/span.ts'
import { visible } from '../../../text/document/visible.ts'
import { blockSpan, type Draft } from '../../../text/model/draft.ts'

/** A heading or the beginning of a numbered provision, by which a writer finds the place again. */
export interface DraftHeading {
  /** 第十二条 数据目录, 三、重点任务, Sec. 4. Definitions. In one line. */
  readonly name: string
  readonly span: Span
}

/** The longest name, in UTF-16 code units; an article without a heading of its own is named by its first words. */
const longest = 40

/** The titles, headings and numbered provisions of a draft, in order. Contents lists are none of them. */
export function headingsOf(draft: Draft): readonly DraftHeading[] {
  return draft.blocks.flatMap(({ kind, marker, runIn, prose: { text } }, index) => {
    const isHeading = kind === 'title' || kind === 'heading'
    const isNumbered = kind === 'paragraph' && marker !== null && marker.scheme !== 'bullet'
    if (!isHeading && !isNumbered) return []
    const words = runIn ? text.slice(0, runIn.end) : text
    const sentence = isHeading || runIn ? words : (/^[^。；：!?！？]*/.exec(words)?.[0] ?? words)
    const name = visible(sentence.replace(/\s+/g, ' ').trim())
    return name === '' ? [] : [{ name: shortened(name), span: blockSpan(draft, index) }]
  })
}

function shortened(name: string): string {
  return name.length > longest ? `${name.slice(0, longest).trimEnd()}…` : name
}
