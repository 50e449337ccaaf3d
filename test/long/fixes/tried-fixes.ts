import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import type { Settings } from '../../../server/src/engine/settings.ts'
import type { Finding } from '../../../server/src/findings/finding.ts'
import { listFixes } from '../../../server/src/fixes/list-fixes.ts'
import { applicableEdits } from '../../../server/src/fixes/local-edits.ts'
import { resolveFix } from '../../../server/src/fixes/resolve-fix.ts'
import { renderMessage } from '../../../server/src/rules/render-message.ts'
import { type Edit, withEdits } from '../../../server/src/text/document/edit.ts'

/** A fix that was tried, and what is wrong with it: nothing, if all is well. */
export interface TriedFix {
  readonly rule: string
  readonly title: string
  readonly faults: readonly string[]
  /** Hints and information that are new after it, as `severity rule: message`. */
  readonly hints: readonly string[]
}

/** Makes each fix of each finding of a draft, one at a time, and looks at what became of the draft. */
export function* triedFixes(text: string, settings: Partial<Settings> = {}): Generator<TriedFix> {
  const all = { maxFindings: 1000, ...settings }
  const { draft, coverage, findings } = createAnalyzer().analyze(text, all)
  const before = counted(findings)
  for (const finding of findings) {
    const local = (finding.fixes ?? []).flatMap(({ title, edits }) => {
      const applicable = applicableEdits(draft, edits)
      return applicable.length === edits.length ? [{ title: title.key, edits: applicable }] : []
    })
    const chosen = listFixes(draft, coverage, finding.remedies).flatMap(
      (fix) => resolveFix(draft, coverage, fix, 'zh') ?? [],
    )
    for (const { title, edits } of [...local, ...chosen]) {
      const after = withEdits(text, filled(edits))
      const now = counted(createAnalyzer().analyze(after, all).findings)
      const brought = [...now.keys()].filter((what) => (now.get(what) ?? 0) > (before.get(what) ?? 0))
      const isWarning = (what: string): boolean => /^(?:warning|error) /.test(what)
      const own = namesOf(finding)
      yield {
        rule: finding.rule,
        title,
        faults: [
          ...faultsOf(text, edits),
          ...(own.some((one) => (now.get(one) ?? 0) < (before.get(one) ?? 0)) ? [] : ['the finding stays']),
          ...brought.filter(isWarning).map((what) => `it brings ${what}`),
        ],
        hints: brought.filter((what) => !isWarning(what)),
      }
    }
  }
}

function* faultsOf(text: string, edits: readonly Edit[]): Generator<string> {
  let end = 0
  for (const { span } of edits) {
    if (span.start < end || span.end < span.start || span.end > text.length) yield 'edits overlap or lie outside'
    end = span.end
  }
  const after = withEdits(text, edits)
  if (withEdits(after, inverse(text, edits)) !== text) yield 'undo gives another draft'
  if (after === text) yield 'nothing is changed'
  if (/\r\n/.test(text) && !/(?<!\r)\n/.test(text) && /(?<!\r)\n/.test(after)) yield 'another line end'
}

/** The edits that take others back. */
export function inverse(text: string, edits: readonly Edit[]): Edit[] {
  let shift = 0
  return edits.map(({ span, text: inserted }) => {
    const start = span.start + shift
    shift += inserted.length - (span.end - span.start)
    return { span: { start, end: start + inserted.length }, text: text.slice(span.start, span.end) }
  })
}

/** What a writer puts into the slots of a clause, so that what it then lacks is its own fault. */
const fillings: readonly (readonly [RegExp, string])[] = [
  [
    /单位|机构|部门|主体|企业|姓名|[Bb]ody|[Aa]gency|[Mm]inister|[Dd]epartment|[Oo]ffice|[Nn]ame|[Aa]uthority|[Ww]ho/,
    '市数据局',
  ],
  [/时限|日期|[Dd]ate|[Dd]eadline|[Yy]ear/, '2099年底'],
  [/期限|周期|[Pp]eriod|[Tt]erm/, '三年'],
  [/数量|指标|比例|规模|人数|[Nn]umber|[Ff]igure|[Ss]hare|[Tt]arget/, '20'],
  [/金额|资金|[Aa]mount|[Ss]um/, '100万元'],
]

function filled(edits: readonly Edit[]): Edit[] {
  return edits.map(({ span, text }) => ({
    span,
    text: text.replace(
      /【([^【】]*)】/g,
      (_, name: string) => fillings.find(([slot]) => slot.test(name))?.[1] ?? '重点领域',
    ),
  }))
}

function counted(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const finding of findings) {
    for (const what of namesOf(finding)) counts.set(what, (counts.get(what) ?? 0) + 1)
  }
  return counts
}

/** Numbers are left out: an insertion renumbers, and more clauses are counted. */
function namesOf(finding: Finding): string[] {
  const what = `${finding.severity} ${finding.rule}`
  // A dimension that is missing is missing, whatever the draft says of it, alone or with others.
  if (finding.rule === 'missing-dimension') return (finding.dimensions ?? []).map((one) => `${what}: ${one}`)
  const said = renderMessage(finding, 'zh').replace(/[\d一二三四五六七八九十百零]+/g, '#')
  return [`${what}: ${said}`]
}
