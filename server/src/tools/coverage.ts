import { evidenceWhere } from '../coverage/fold/evidence-places.ts'
import type { Evidence, LensCount } from '../coverage/model/coverage.ts'
import type { Analysis } from '../engine/analyzer.ts'
import { quoteOf } from '../explanation/quote.ts'
import type { EvidenceKind } from '../facts/clause/fact.ts'
import { dimension, element, framework } from '../framework/framework.ts'
import { type DimensionId, dimensionIds, type ElementId, type Language } from '../framework/types.ts'
import { cutQuote, draftHead, draftHeadSchema } from './draft-head.ts'
import { type Place, placeSchema, placesIn } from './place.ts'
import { type InputSchema, list, record, text, whole } from './schema.ts'
import { type DraftTool, language } from './tool.ts'

const input = {
  type: 'object',
  properties: {
    dimension: {
      type: 'string',
      enum: dimensionIds,
      description: { zh: '只看这一维度；不写时五个维度都看。', en: 'This dimension alone; by default all five.' },
    },
    limit: {
      type: 'integer',
      minimum: 0,
      maximum: 200,
      description: {
        zh: '每个维度最多列出多少条款；不写时为 20。',
        en: 'How many clauses of each dimension are listed at most; by default 20.',
      },
    },
    language,
  },
  required: [],
} as const satisfies InputSchema

const counted = {
  measures: whole({
    zh: '措施数：一句涉及两个要素的，在维度中计一次。',
    en: 'Clauses that commit to something; one on two elements counts once in its dimension.',
  }),
}
const named = { id: text(), name: text() }

/** What a draft commits to in each dimension, with the clauses that say so. */
export const coverageTool: DraftTool<typeof input> = {
  name: 'wenheng_coverage',
  title: { zh: '文衡：框架覆盖', en: 'Wenheng: coverage of a draft' },
  summary: {
    zh: '文稿对五个维度各作了哪些安排、在哪一行。',
    en: 'What a draft commits to in each of the five dimensions, and in which line.',
  },
  description: {
    zh: '说明一份政策文稿对框架的五个维度（数据、算力、算法、人才、制度）各作了哪些安排：每个维度的状态、措施数、各要素的措施数和作为依据的条款及其位置，以及五条路径的措施数。改稿、写审读意见或者说明文稿缺什么之前先用它。措施、提及、问题三者不同：只提到或者只说不足的，不算覆盖。',
    en: 'Says what a policy draft commits to in the five dimensions of the framework (data, compute, algorithm, talent, institutions): the status of each, its measures by element, the clauses that are the evidence with their places, and the measures of the five pathways. Use it before you revise a draft or say what it lacks. A clause is a measure, a mention or a problem: what is only mentioned, or only deplored, is not covered.',
  },
  input,
  output: record({
    draft: draftHeadSchema,
    dimensions: list(
      record({
        ...named,
        status: {
          type: 'string',
          enum: ['covered', 'mentioned', 'missing', 'not-applicable'],
          description: {
            zh: 'covered 已覆盖，mentioned 仅提及，missing 缺失，not-applicable 不适用。',
            en: 'Covered by a measure, only mentioned, missing, or declared not to apply.',
          },
        },
        ...counted,
        mentions: whole(),
        problems: whole(),
        elements: list(record({ ...named, ...counted })),
        clauses: list(
          record(
            {
              kind: { type: 'string', enum: ['measure', 'mention', 'problem'] },
              force: {
                type: 'string',
                enum: ['hard', 'soft', 'restated'],
                description: {
                  zh: '措施的力度：hard 硬，soft 软，restated 重申已有要求。',
                  en: 'Of a measure: hard, soft, or restated where it repeats what is already required.',
                },
              },
              element: text({
                zh: '所属要素；有几个的，一并列出。',
                en: 'The element that it belongs to, or all of them.',
              }),
              place: placeSchema,
              text: text({ zh: '条款原文。', en: 'The words of the draft.' }),
            },
            ['force', 'element'],
          ),
        ),
        notListed: whole({ zh: '未列出的条款数。', en: 'How many clauses are not listed.' }),
      }),
    ),
    pathways: list(
      record({ ...named, measures: whole({ zh: '措施涉及该路径的次数。', en: 'How often measures count for it.' }) }),
    ),
  }),
  readsDraft: true,
  run(analysis, { dimension: only, limit = 20 }, reader) {
    const ids = only === undefined ? dimensionIds : [only]
    const { pathways } = analysis.coverage.lenses
    return {
      result: {
        draft: draftHead(analysis, reader),
        dimensions: ids.map((id) => dimensionOf(analysis, id, limit, reader)),
        pathways: framework.pathways.map(({ id, name }) => ({
          id,
          name: name[reader],
          measures: measuresOf(pathways[id]),
        })),
      },
    }
  },
}

function measuresOf(count: LensCount | undefined): number {
  return count?.measures ?? 0
}

function dimensionOf(analysis: Analysis, id: DimensionId, limit: number, reader: Language) {
  const { draft, coverage } = analysis
  const { status, elements } = coverage.dimensions[id]
  const rows = ranked(evidenceWhere(coverage, (one) => one.dimension === id))
  const quote = quoteOf(draft)
  const place = placesIn(draft)
  const { name, elements: all } = dimension(id)
  const many = (kind: EvidenceKind): number => rows.filter((row) => row.first.kind === kind).length
  return {
    id,
    name: name[reader],
    status,
    measures: many('measure'),
    mentions: many('mention'),
    problems: many('problem'),
    elements: all.map((one) => ({ id: one.id, name: one.name[reader], measures: elements[one.id] ?? 0 })),
    clauses: rows
      .slice(0, limit)
      .map((one) => clauseOf(one, place(one.first.span), cutQuote(quote(one.first.span)), reader)),
    notListed: Math.max(0, rows.length - limit),
  }
}

function clauseOf({ first: { kind, force }, elements }: Clause, place: Place, words: string, reader: Language) {
  const names = elements.map((id) => element(id)?.name[reader] ?? id)
  const named = names.length > 0 ? { element: names.join(reader === 'zh' ? '、' : '; ') } : {}
  return { kind, ...(force ? { force } : {}), ...named, place, text: words }
}

/** A clause of one kind, with all elements that it is about. */
interface Clause {
  readonly first: Evidence
  readonly elements: readonly ElementId[]
}

/** Measures, then problems, then mentions, each in the order of the text; one on several elements is there once. */
function ranked(evidence: Iterable<Evidence>): readonly Clause[] {
  const found = new Map<string, { readonly first: Evidence; readonly elements: ElementId[] }>()
  for (const one of evidence) {
    const key = `${one.kind} ${one.span.start}`
    const clause = found.get(key) ?? { first: one, elements: [] }
    if (one.element !== null) clause.elements.push(one.element)
    found.set(key, clause)
  }
  const all = [...found.values()]
  return (['measure', 'problem', 'mention'] as const).flatMap((kind) => all.filter(({ first }) => first.kind === kind))
}
