import type { TermForm } from '../../facts/particulars/term-forms.ts'
import type { SurveyFinding, SurveyRule } from '../rule.ts'
import type { Survey } from '../survey.ts'

/** A term of the framework is written in two forms in one draft. */
export const termVariant: SurveyRule = {
  id: 'term-variant',
  nameZh: '术语不一',
  summary: { zh: '同一术语在文中有两种写法。', en: 'One term is written in two forms.' },
  scope: 'survey',
  reads: ['termForms', 'abbreviations'],
  severity: 'hint',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    variant: {
      zh: '此处写作“{form}”，文中多写作“{usual}”（{count}处），宜统一。',
      en: 'Written “{form}” here, but mostly “{usual}” ({count} times) in this draft.',
    },
    even: {
      zh: '此处写作“{form}”，前文写作“{usual}”，宜统一。',
      en: 'Written “{form}” here, but “{usual}” earlier.',
    },
    usual: { zh: '此处写作“{usual}”', en: 'Written “{usual}” here' },
    fix: { zh: '改为“{usual}”', en: 'Change to “{usual}”' },
  },
  check: (survey) => {
    const abbreviated = shortNames(survey)
    return [...usesByTerm(survey).values()].flatMap((uses) =>
      uses.some(({ form }) => abbreviated.has(form.form)) ? [] : findingsOf(uses),
    )
  },
}

interface Placed {
  readonly block: number
  readonly form: TermForm
}

function usesByTerm({ blocks, statedOf }: Survey): ReadonlyMap<string, readonly Placed[]> {
  const uses = new Map<string, Placed[]>()
  for (const { block, all } of statedOf('termForms')) {
    if (blocks[block]?.kind === 'contents') continue
    for (const form of all) {
      const some = uses.get(form.term)
      if (some) some.push({ block, form })
      else uses.set(form.term, [{ block, form }])
    }
  }
  return uses
}

/** A form that the draft introduces as the short one is meant to stand beside the long one. */
function shortNames({ statedOf }: Survey): ReadonlySet<string> {
  return new Set(statedOf('abbreviations').flatMap(({ all }) => all.map(({ name }) => name)))
}

function findingsOf(uses: readonly Placed[]): SurveyFinding[] {
  const counts = new Map<string, number>()
  for (const { form } of uses) counts.set(form.form, (counts.get(form.form) ?? 0) + 1)
  if (counts.size < 2) return []
  // The sort is stable: of two forms that are used as often the first stands.
  const [[usual, count] = ['', 0], [, next] = ['', 0]] = [...counts].sort(([, a], [, b]) => b - a)
  const first = uses.find(({ form }) => form.form === usual)
  if (!first) return []
  const others = uses.filter(({ form }) => form.form !== usual)
  return others.map(({ block, form: { form, span, written } }) => {
    const values = { form, usual, count: String(count) }
    return {
      block,
      span,
      message: { key: count > next ? 'variant' : 'even', values },
      related: [{ block: first.block, span: first.form.span, message: { key: 'usual', values: { usual } } }],
      remedies: [],
      fixes: [
        { title: { key: 'fix', values: { usual } }, edits: [{ span, text: inCase(usual, written) }], preferred: true },
      ],
    }
  })
}

/** With a capital where the other form had one. */
function inCase(form: string, written: string): string {
  return /^[A-Z]/.test(written) ? form.charAt(0).toUpperCase() + form.slice(1) : form
}
