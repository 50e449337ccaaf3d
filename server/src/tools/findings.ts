import type { Analysis } from '../engine/analyzer.ts'
import { quoteOf } from '../explanation/quote.ts'
import type { Finding, LocalFix } from '../findings/finding.ts'
import { isAtLeast } from '../findings/order.ts'
import { severityNames } from '../findings/severity-names.ts'
import { fixTitle } from '../fixes/fix-title.ts'
import { listFixes } from '../fixes/list-fixes.ts'
import { applicableEdits } from '../fixes/local-edits.ts'
import { citedPlaces, paperName } from '../framework/citation.ts'
import type { Language } from '../framework/types.ts'
import { rules } from '../rules/index.ts'
import { renderMessage } from '../rules/render-message.ts'
import type { Draft } from '../text/model/draft.ts'
import { shown } from './check-input.ts'
import { cutQuote, draftHead, draftHeadSchema } from './draft-head.ts'
import { type Place, placeSchema, placesIn } from './place.ts'
import { type InputSchema, list, record, text, whole } from './schema.ts'
import { type DraftTool, language } from './tool.ts'
import { toolError } from './tool-error.ts'

const severities = ['error', 'warning', 'information', 'hint'] as const

const input = {
  type: 'object',
  properties: {
    rule: {
      type: 'string',
      maxLength: 60,
      description: { zh: '只看这条规则的意见，写规则的标识。', en: 'The findings of this rule alone, by its id.' },
    },
    severity: {
      type: 'string',
      enum: severities,
      description: {
        zh: '只看不低于这一级别的意见。',
        en: 'Only findings that are at least as grave.',
      },
    },
    limit: {
      type: 'integer',
      minimum: 1,
      maximum: 200,
      description: {
        zh: '最多列出多少条意见；不写时为 50。',
        en: 'How many findings are listed at most; by default 50.',
      },
    },
    language,
  },
  required: [],
} as const satisfies InputSchema

/** What the rules found in a draft. */
export const findingsTool: DraftTool<typeof input> = {
  name: 'wenheng_findings',
  title: { zh: '文衡：审读意见', en: 'Wenheng: findings in a draft' },
  summary: {
    zh: '各条规则对文稿的意见、位置和改法。',
    en: 'What the rules find in a draft, where, and how to mend it.',
  },
  description: {
    zh: '列出文衡对一份政策文稿的审读意见：缺失的维度、条款引用和编号、日期、责任单位、标点和用语等。每条意见写明规则、级别、位置、所指的原文和可用的改法。意见按在文稿中的次序排列。回答文稿有哪些毛病、怎样改时用它；没有列出的毛病不要归于文衡。',
    en: 'Lists what Wenheng finds in a policy draft: dimensions that it leaves out, references and numbers of provisions, dates, owners, punctuation, wording. Each finding has its rule, severity, place, the words it is about and the ways to mend it, in the order of the draft. Use it to say what is wrong with a draft; do not ascribe to Wenheng what it does not list.',
  },
  input,
  output: record({
    draft: draftHeadSchema,
    total: whole({ zh: '符合条件的意见数。', en: 'How many findings there are of those asked for.' }),
    findings: list(
      record({
        rule: text({ zh: '规则的标识。', en: 'The id of its rule.' }),
        severity: { type: 'string', enum: severities },
        severityName: text(),
        message: text(),
        place: placeSchema,
        text: text({ zh: '所指的原文。', en: 'The words that it is about.' }),
        related: list(record({ place: placeSchema, message: text() })),
        sources: list(text({ zh: '论文中的出处。', en: 'A place in the paper.' })),
        fixes: list(
          record({
            title: text(),
            edits: list(record({ place: placeSchema, text: text() }), {
              zh: '把各处原文换成的文字；要插入条款的改法不列，可用 wenheng_clause。',
              en: 'What the places are replaced by; none for fixes that insert a clause: see wenheng_clause.',
            }),
            editsNotListed: whole({ zh: '未列出的修改处数。', en: 'How many edits are not listed.' }),
          }),
        ),
      }),
    ),
    notListed: whole({ zh: '未列出的意见数。', en: 'How many findings are not listed.' }),
    paper: text({ zh: '出处所指的论文。', en: 'The paper of the sources.' }),
  }),
  readsDraft: true,
  run(analysis, { rule, severity, limit = 50 }, reader) {
    if (rule !== undefined && !rules.some(({ id }) => id === rule))
      return toolError('unknownRule', { rule: shown(rule) })
    const found = analysis.findings.filter(
      (one) =>
        (rule === undefined || one.rule === rule) && (severity === undefined || isAtLeast(one.severity, severity)),
    )
    const place = placesIn(analysis.draft)
    return {
      result: {
        draft: draftHead(analysis, reader),
        total: found.length,
        findings: found.slice(0, limit).map((one) => reported(one, analysis, place, reader)),
        notListed: Math.max(0, found.length - limit),
        paper: paperName(reader),
      },
    }
  },
}

type Placing = (span: Finding['span']) => Place

function reported(finding: Finding, analysis: Analysis, place: Placing, reader: Language) {
  const { draft, coverage, pack } = analysis
  const { rule, severity, span, related = [], loci = [], remedies, fixes = [] } = finding
  return {
    rule,
    severity,
    severityName: severityNames[severity][reader],
    message: renderMessage(finding, reader),
    place: place(span),
    text: cutQuote(quoteOf(draft)(span)),
    related: related.map((one) => ({ place: place(one.span), message: renderMessage(finding, reader, one.message) })),
    sources: citedPlaces(loci, reader).map((one) => one.place + one.tags),
    fixes: [
      ...fixes.map((fix) => localFix(fix, finding, draft, place, reader)),
      ...listFixes(draft, coverage, remedies, pack.templates).map((fix) => ({
        title: fixTitle(draft, coverage, fix, reader, pack.templates),
        edits: [],
        editsNotListed: 0,
      })),
    ],
  }
}

function localFix({ title, edits }: LocalFix, finding: Finding, draft: Draft, place: Placing, reader: Language) {
  const made = applicableEdits(draft, edits.slice(0, mostEdits))
  return {
    title: renderMessage(finding, reader, title),
    edits: made.map(({ span, text: words }) => ({ place: place(span), text: words })),
    editsNotListed: Math.max(0, edits.length - mostEdits),
  }
}

/** Of one fix: a mark that is wrong throughout a draft may have thousands. */
const mostEdits = 100
