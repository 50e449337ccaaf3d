import type { ModalUse, ModalWord } from '../../facts/particulars/modal-words.ts'
import type { SurveyFinding, SurveyRule } from '../rule.ts'
import type { Survey } from '../survey.ts'

/** Legislation commands with 应当 and forbids with 不得 or 禁止: 立法技术规范（试行）（一）, 14 and 15. */
export const modalityMix: SurveyRule = {
  id: 'modality-mix',
  nameZh: '用语混用',
  summary: {
    zh: '法规规章用“必须”“严禁”“不准”“不应”，没有统一用“应当”“不得”“禁止”。',
    en: 'Chinese legislation uses 必须, 严禁, 不准 or 不应 instead of 应当, 不得 or 禁止.',
  },
  scope: 'survey',
  reads: ['modals'],
  severity: 'hint',
  grade: 'standard',
  speaksIn: 'texts',
  messages: {
    must: {
      zh: '全文表述义务多用“应当”（{count}处），此处用“必须”，宜统一为“应当”。',
      en: 'This draft words duties with 应当 ({count} times), but uses 必须 here.',
    },
    duty: {
      zh: '法规规章表述义务用“应当”，此处用“必须”。',
      en: 'Legislation words duties with 应当, not 必须.',
    },
    forbid: {
      zh: '法规规章表述禁止用“不得”“禁止”，不用“{word}”。',
      en: 'Legislation uses 不得 or 禁止 to forbid, not {word}.',
    },
    fix: { zh: '改为“{better}”', en: 'Change to {better}' },
  },
  check: (survey) => {
    const { genre } = survey.profile
    if (survey.language !== 'zh' || genre !== 'legislation') return none
    const uses = usesIn(survey)
    const count = (word: ModalWord): number => uses.filter(({ modal }) => modal.word === word).length
    const [duties, musts] = [count('应当'), count('必须')]
    return uses.flatMap(({ block, modal }) => findingOf(block, modal, duties, duties > musts))
  },
}

const none: readonly SurveyFinding[] = []

interface Placed {
  readonly block: number
  readonly modal: ModalUse
}

function usesIn({ blocks, statedOf }: Survey): Placed[] {
  return statedOf('modals').flatMap(({ block, all }) => {
    const kind = blocks[block]?.kind
    return kind === 'paragraph' || kind === 'item' ? all.map((modal) => ({ block, modal })) : []
  })
}

const better: Readonly<Partial<Record<ModalWord, string>>> = { 必须: '应当', 严禁: '禁止', 不准: '不得', 不应: '不得' }

/** `mostly`: the draft words more duties with 应当 than with 必须. */
function findingOf(block: number, { word, span }: ModalUse, duties: number, mostly: boolean): SurveyFinding[] {
  const other = better[word]
  if (other === undefined || (word === '必须' && duties === 0)) return []
  const duty = mostly ? { key: 'must', values: { count: String(duties) } } : { key: 'duty', values: {} }
  const message = word === '必须' ? duty : { key: 'forbid', values: { word } }
  const fix = {
    title: { key: 'fix', values: { better: other } },
    edits: [{ span, text: other }],
    preferred: true as const,
  }
  return [{ block, span, message, remedies: [], fixes: [fix] }]
}
