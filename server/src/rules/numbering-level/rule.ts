import type { MarkerScheme } from '../../text/numbering/marker.ts'
import type { Provision } from '../../text/provisions/provisions.ts'
import type { SurveyFinding, SurveyRule } from '../rule.ts'
import type { Survey } from '../survey.ts'

/** GB/T 9704—2012, 7.3.3, and GB/T 15834—2011, B.3.8: 一、 （一） 1. （1）. A level may be skipped. */
export const numberingLevel: SurveyRule = {
  id: 'numbering-level',
  nameZh: '层次序数',
  summary: {
    zh: '结构层次序数的次序颠倒：“（一）”之上没有“一、”，或者“1.”之下用了“（一）”。',
    en: 'Levels of Chinese numbering are out of order: （一） without 一、, or （一） under 1.',
  },
  scope: 'survey',
  reads: [],
  severity: 'hint',
  grade: 'standard',
  speaksIn: 'texts',
  messages: {
    top: {
      zh: '全文没有“一、”，而以“{label}”为第一层；第一层宜用“一、”。',
      en: 'This draft has no 一、 and begins with “{label}”; the first level should be 一、.',
    },
    under: {
      zh: '“{above}”之下用了“{label}”；层次序数依次为“一、”“（一）”“1.”“（1）”。',
      en: '“{label}” stands under “{above}”; the levels go 一、（一）1.（1）.',
    },
  },
  check(survey) {
    if (survey.language !== 'zh') return none
    const { list } = survey.provisions
    const body = list.filter(({ scope }) => scope === 0)
    return [...topLevel(body, survey), ...reversed(body)]
  },
}

const none: readonly SurveyFinding[] = []
const order: readonly MarkerScheme[] = ['han', 'han-paren', 'arabic', 'arabic-paren']

/** The first heading （一） of a draft whose sections have no higher number. */
function topLevel(body: readonly Provision[], survey: Survey): SurveyFinding[] {
  const headings = body.filter(({ block }) => (survey.blocks[block]?.level ?? 0) > 0)
  const higher = body.some(({ marker }) => marker.scheme !== 'han-paren' && !order.slice(2).includes(marker.scheme))
  const first = headings.find(({ marker }) => marker.scheme === 'han-paren')
  if (higher || !first || first !== headings[0] || first.marker.number !== 1) return []
  return [finding(first, 'top', {})]
}

/**
 * The first （一） that begins a list under 1.: 1. 2. 3. go on, and （一） begins anew between them, with no higher number
 * in between.
 */
function reversed(body: readonly Provision[]): SurveyFinding[] {
  let above: Provision | null = null
  let below: Provision | null = null
  for (const provision of body) {
    const { scheme, number } = provision.marker
    if (scheme === 'arabic') {
      if (above && below && number === above.marker.number + 1)
        return [finding(below, 'under', { above: above.marker.label })]
      above = provision
      below = null
    } else if (scheme === 'han-paren') {
      if (number === 1 && above) below = provision
      else if (!below) above = null
    } else if (scheme !== 'arabic-paren' && scheme !== 'circled') {
      above = null
      below = null
    }
  }
  return []
}

function finding({ block, marker }: Provision, key: string, values: Readonly<Record<string, string>>): SurveyFinding {
  return { block, span: marker.span, message: { key, values: { ...values, label: marker.label } }, remedies: [] }
}
