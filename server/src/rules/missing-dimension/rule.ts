import { evidenceWhere, headingsOn, nearestTo } from '../../coverage/fold/evidence-places.ts'
import type { Coverage, Evidence, PlacedNearMiss } from '../../coverage/model/coverage.ts'
import type { EvidenceKind } from '../../facts/clause/fact.ts'
import { dimensionsInHeading } from '../../fixes/templates/heading-topic.ts'
import { dimension } from '../../framework/framework.ts'
import { type DimensionId, dimensionIds } from '../../framework/types.ts'
import type { Draft } from '../../text/model/draft.ts'
import { anchor } from '../anchor.ts'
import { beginningOf, firstOf, firstTerms, inText, listed, noneOf, problemWords, quoted } from '../message-values.ts'
import type { DraftRule, RuleFinding, RuleInput } from '../rule.ts'
import { hasTextBelow } from '../text-below.ts'

/**
 * A required dimension has no measure. By the draft's subject: a warning each (information where a clause is nearly a
 * measure), one hint for all, or nothing.
 */
export const missingDimension: DraftRule = {
  id: 'missing-dimension',
  nameZh: '维度缺失',
  summary: {
    zh: '文稿主题所要求的某一维度，没有任何措施。',
    en: 'The draft has no measure in a dimension that its subject calls for.',
  },
  scope: 'draft',
  severity: 'warning',
  grade: 'paper',
  speaksIn: 'programmes',
  messages: {
    missing: {
      zh: '缺少{dimension}方面的措施：全文没有作出安排。',
      en: 'No measure on {dimension}: the draft sets out nothing to be done about it.',
    },
    mentioned: {
      zh: '缺少{dimension}方面的措施：只提及{words}，没有写明做什么。',
      en: 'No measure on {dimension}: the draft only mentions {words}.',
    },
    nearest: {
      zh: '缺少{dimension}方面的措施：最接近的是{words}，还不能计为措施。',
      en: 'No measure on {dimension}: {words} comes closest, but does not quite count as one.',
    },
    problem: {
      zh: '缺少{dimension}方面的措施：文稿指出了问题（{words}），没有写明如何解决。',
      en: 'No measure on {dimension}: the draft raises a problem ({words}) but does not say what is to be done about it.',
    },
    raised: {
      zh: '缺少{dimension}方面的措施：文稿提及{words}，指出了问题（{problem}），没有写明做什么。',
      en: 'No measure on {dimension}: the draft mentions {words} and raises a problem ({problem}), but does not say what is to be done.',
    },
    named: {
      zh: '缺少{dimension}方面的措施：{words}只见于标题，其下还没有措施。',
      en: 'No measure on {dimension}: it appears only in a heading ({words}), with no measure under it yet.',
    },
    'named-above': {
      zh: '缺少{dimension}方面的措施：{words}只见于标题，其下的文字没有写明{dimension}方面要做什么。',
      en: 'No measure on {dimension}: it appears only in a heading ({words}), and the text under it does not say what is to be done about it.',
    },
    narrow: {
      zh: '本稿没有以下方面的措施：{dimensions}。',
      en: 'This draft has no measure on {dimensions}.',
    },
    'narrow-named': {
      zh: '本稿没有以下方面的措施：{dimensions}；其中{named}只见于标题。',
      en: 'This draft has no measure on {dimensions}; only a heading names {named}.',
    },
    'heading-place': { zh: '此标题提到{dimension}', en: 'This heading names {dimension}' },
    'nearest-place': { zh: '此处最接近{dimension}方面的措施', en: 'Comes closest to a measure on {dimension}' },
    mention: { zh: '此处提及{dimension}', en: 'Mentions {dimension} here' },
    'problem-place': { zh: '此处指出{dimension}方面的问题', en: 'Raises a {dimension} problem here' },
  },
  check(input) {
    const { draft, dimensions } = input.coverage
    const missing = dimensionIds.filter(
      (id) => dimensions[id].status === 'missing' || dimensions[id].status === 'mentioned',
    )
    if (missing.length === 0) return []
    return draft.concern === 'narrow' ? [hint(input, missing)] : missing.map((id) => warning(input, id))
  },
}

function warning({ draft, coverage }: RuleInput, id: DimensionId): RuleFinding {
  const nearest = nearestTo(coverage, id)
  return nearest === null ? plain({ draft, coverage }, id) : doubted(draft, id, nearest)
}

/** A clause may be read otherwise than Wenheng does: the writer is shown it, and decides. */
function doubted(draft: Draft, id: DimensionId, { span }: PlacedNearMiss): RuleFinding {
  const values = { dimension: inText(dimension(id).name) }
  const words = quoted([beginningOf(draft.chunks.slice(span.start, span.end))])
  return {
    severity: 'information',
    span: anchor(draft),
    message: { key: 'nearest', values: { ...values, words } },
    dimensions: [id],
    loci: dimension(id).loci,
    related: [{ span, message: { key: 'nearest-place', values } }],
    remedies: [{ kind: 'cover', dimension: id }],
  }
}

function plain({ draft, coverage }: RuleInput, id: DimensionId): RuleFinding {
  const { mentions, problems, headings } = wordsOn(draft, coverage, id)
  const key =
    mentions.length > 0 ? 'mentioned' : problems.length > 0 ? 'problem' : headings.length > 0 ? 'named' : 'missing'
  // The text under a heading may take its object from it, in words that Wenheng cannot read so.
  const isAbove = key === 'named' && headings.some(({ block }) => hasTextBelow(draft.blocks, block))
  const isRaised = key === 'mentioned' && problems.length > 0
  const shown = { mentioned: mentions, problem: problems, named: headings, missing: [] }[key]
  const name = inText(dimension(id).name)
  const places = key === 'named' ? headings : [...mentions, ...problems].sort((a, b) => a.span.start - b.span.start)
  const place = (kind: EvidenceKind): string =>
    key === 'named' ? 'heading-place' : kind === 'problem' ? 'problem-place' : 'mention'
  return {
    ...(isAbove ? { severity: 'information' } : {}),
    span: anchor(draft),
    message: {
      key: isAbove ? 'named-above' : isRaised ? 'raised' : key,
      values: {
        dimension: name,
        words: quoted(key === 'problem' ? problemWords(shown) : firstTerms(draft, shown)),
        ...(isRaised ? { problem: quoted(problemWords(problems.slice(0, 1))) } : {}),
      },
    },
    dimensions: [id],
    loci: dimension(id).loci,
    related: firstOf(places, 5).map(({ term, part = term, kind }) => ({
      span: part,
      message: { key: place(kind), values: { dimension: name } },
    })),
    remedies: [{ kind: 'cover', dimension: id }],
  }
}

/** So many places are read for words that can be quoted. */
const mostRead = 12
const none: readonly Evidence[] = []

interface WordsOn {
  readonly mentions: readonly Evidence[]
  readonly problems: readonly Evidence[]
  readonly headings: readonly Evidence[]
}

/** The first places that speak of a dimension in words that a reader connects with it; headings if there are no others. */
function wordsOn(draft: Draft, coverage: Coverage, id: DimensionId): WordsOn {
  const first = (kind: EvidenceKind): Evidence[] =>
    firstOf(
      evidenceWhere(coverage, (one) => one.dimension === id && one.kind === kind),
      mostRead,
    )
  const tells = ({ known, term }: Evidence): boolean =>
    known || dimensionsInHeading(draft.chunks.slice(term.start, term.end), draft.language).includes(id)
  // Where the counts say that there are none, the draft need not be gone through.
  const counts = coverage.dimensions[id]
  const mentions = counts.mentions > 0 ? first('mention').filter(tells) : none
  const problems = counts.problems > 0 ? first('problem') : none
  const isSpokenOf = mentions.length + problems.length > 0
  return {
    mentions,
    problems,
    headings: isSpokenOf ? none : firstOf(headingsOn(coverage, id), mostRead).filter(tells),
  }
}

function hint({ coverage, draft }: RuleInput, missing: readonly DimensionId[]): RuleFinding {
  const named = missing.filter((id) => wordsOn(draft, coverage, id).headings.length > 0)
  const names = (ids: readonly DimensionId[]) => ids.map((id) => dimension(id).name)
  const dimensions = noneOf(names(missing))
  return {
    severity: 'hint',
    span: anchor(draft),
    message:
      named.length === 0
        ? { key: 'narrow', values: { dimensions } }
        : { key: 'narrow-named', values: { dimensions, named: listed(names(named)) } },
    dimensions: missing,
    loci: missing.flatMap((id) => dimension(id).loci),
    remedies: missing.map((dimension) => ({ kind: 'cover', dimension })),
  }
}
