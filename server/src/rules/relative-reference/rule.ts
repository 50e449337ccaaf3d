import type { PrecedingParagraphs } from '../../facts/particulars/preceding-paragraphs.ts'
import type { StatedRelative } from '../../facts/particulars/references.ts'
import { paragraphCount } from '../../text/provisions/paragraph-count.ts'
import type { Provision } from '../../text/provisions/provisions.ts'
import { provisionsBefore } from '../../text/provisions/relative-reference.ts'
import { articleAround } from '../../text/provisions/resolve-reference.ts'
import type { SurveyFinding, SurveyRule } from '../rule.ts'
import type { Survey } from '../survey.ts'

export const relativeReference: SurveyRule = {
  id: 'relative-reference',
  nameZh: '相对引用',
  summary: {
    zh: '“前条”“前两款”等所指的条款不足，或者在另一章。',
    en: '“The preceding section” and the like refer to more provisions than precede, or to another chapter.',
  },
  scope: 'survey',
  reads: ['relatives', 'precedingParagraphs'],
  severity: 'information',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    none: { zh: '“{words}”之前没有所指的条款。', en: 'There is nothing before this for “{words}” to refer to.' },
    few: {
      zh: '“{words}”之前只有{count}条（款、项），不足所指之数。',
      en: '“{words}” refers to more provisions than the {count}.',
    },
    chapter: {
      zh: '“{words}”所指的“{label}”在另一章，宜写明序号。',
      en: '“{words}” refers to {label}, which is in another chapter; give its number.',
    },
  },
  check(survey) {
    const ofRelatives = survey
      .statedOf('relatives')
      .flatMap(({ block, all }) => all.flatMap((one) => ofProvisions(one, block, survey) ?? []))
    const ofCounted = survey
      .statedOf('precedingParagraphs')
      .flatMap(({ block, all }) => all.flatMap((one) => ofParagraphs(one, block, survey) ?? []))
    return [...ofRelatives, ...ofCounted]
  },
}

function ofProvisions(reference: StatedRelative, block: number, { provisions }: Survey): SurveyFinding | null {
  const found = provisionsBefore(reference, block, provisions)
  if (found === null) return null
  const { words, span, count } = reference
  const [own, first] = [provisions.list[found.own], provisions.list[found.named[0] ?? -1]]
  if (count > 1 && isBelowAll(own, block) && found.named.length + 1 === count) return null
  if (found.named.length < count) return tooFew({ words, span }, found.named.length, block)
  if (own?.marker.scheme !== 'article' || !first || own.parent === first.parent) return null
  const values = { words, label: first.marker.label }
  return { block, span, message: { key: 'chapter', values }, remedies: [] }
}

/** A paragraph without a number after 四、 may close the list: 前四条 counts all four. An article is one with its paragraphs. */
function isBelowAll(own: Provision | undefined, block: number): boolean {
  return (
    own !== undefined && !/^(?:article|section)$/.test(own.marker.scheme) && own.block !== block && own.last === block
  )
}

function ofParagraphs(
  { words, span, count }: PrecedingParagraphs,
  block: number,
  survey: Survey,
): SurveyFinding | null {
  const article = survey.provisions.list[articleAround(block, survey.provisions)]
  if (!article) return null
  // The block's own paragraph is one of them; an item is in the paragraph before it.
  const own = survey.blocks[block]
  // Right below the last item of a Markdown list a paragraph belongs to that item, by its grammar alone.
  const isCounted = own?.kind !== 'item' || own.marker !== null
  const before = paragraphCount({ ...article, last: block }, survey.blocks) - (isCounted ? 1 : 0)
  return before < count ? tooFew({ words, span }, before, block) : null
}

function tooFew({ words, span }: Pick<StatedRelative, 'words' | 'span'>, count: number, block: number): SurveyFinding {
  if (count === 0) return { block, span, message: { key: 'none', values: { words } }, remedies: [] }
  const told = { zh: String(count), en: count === 1 ? 'one that precedes' : `${count} that precede` }
  return { block, span, message: { key: 'few', values: { words, count: told } }, remedies: [] }
}
