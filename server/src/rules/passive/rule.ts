import { remarks } from '../../retext/remarks.ts'
import { isVerbatim } from '../../text/prose/prose.ts'
import type { BlockFinding, BlockRule } from '../rule.ts'

/** The passive leaves out who acts, and a measure without an actor is nobody's duty. */
export const passive: BlockRule = {
  id: 'passive',
  nameZh: '被动语态',
  summary: {
    zh: '英文文稿中，句子用了被动语态，没有写明由谁来做。',
    en: 'In English drafts: a sentence in the passive does not say who acts.',
  },
  scope: 'block',
  severity: 'off',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    passive: {
      zh: '“{words}”是被动语态，没有写明由谁来做；属于任务的，宜以责任主体作主语。',
      en: '“{words}” does not say who acts; if it is a task, make the body responsible the subject.',
    },
  },
  check(input) {
    const { kind, prose } = input.block
    if (kind === 'title' || kind === 'heading' || !verb.test(prose.text)) return none
    return remarks(input, 'passive').flatMap(({ span }) => {
      const before = prose.text.slice(Math.max(0, span.start - reach), span.start)
      const [, lead, be] = auxiliary.exec(before) ?? []
      if (lead === undefined || be === undefined || noTask.test(lead) || ensured.test(before)) return []
      const from = prose.text.slice(span.start, span.end + reach)
      if (stative.test(from) || namesActor.test(from) || asks.test(before) || question.test(from)) return []
      const place = { start: span.start - be.length, end: span.end }
      // A space of a row may part two cells.
      if (kind === 'row' && !isVerbatim(prose, place)) return []
      const words = prose.text.slice(place.start, place.end)
      return [{ span: place, message: { key: 'passive', values: { words } }, remedies: [] }]
    })
  },
}

const none: readonly BlockFinding[] = []
/** The plugin takes a millisecond to find none without it. */
const verb = /\bbe\b/i
/** Units that are looked at before and after. */
const reach = 180
/**
 * The words up to the participle: some before the verb (1), the verb (2). A task is what is to be done; what is, was or
 * has been done is told.
 */
const auxiliary = /((?:\b[a-z]+\s+){0,4})\b(be\s+(?:\w+ly\s+)?)$/i
/**
 * What comes before the verb where nobody's task is meant: duties and rights in the words of legislation, what can be,
 * conditions, relative clauses, an opportunity to be heard, measures to be taken.
 */
const noTask =
  /\b(?:shall|must|may|can|cannot|could|if|unless|until|before|after|once|when|where|whether)\b|\b(?:that|which|who|as)\s+(?:\w+ly\s+)?$|\b(?<!need |needs |have |has |ought )to\s+$/i
/** What is said of words, sums and conditions, not of what somebody does. */
const stative =
  /^(?:meant|known|understood|set (?:out|forth)|laid down|held|bound|born|become|gone|felt|found in|left|worn|lost|hurt|read as|cost|fit|upset|come|grown|fallen|been|met|made up|set to)\b/i
/** By somebody; what is done by a date has an actor no more than what is done. */
const namesActor =
  /^\S+(?:\s+\S+){0,2}\s+by\b(?!\s+(?:\d|(?:the\s+)?(?:end|close|start|beginning|middle|first|second|third|fourth|last)\s+(?:of|day|quarter|half)\b|(?:mid|early|late|January|February|March|April|May|June|July|August|September|October|November|December)\b))/i
/** “how the data will be kept”: the question is asked, and nobody told to do it. */
const asks = /\b(?:how|why|what|whom|whose)\b[^.;:,!?]*$/i
const question = /^[^.;:!?]*\?/
/** Who ensures that it is done is the actor. */
const ensured = /\bensur(?:e|es|ed|ing)\b[^.;:]*$/i
