import type { BlockFinding, BlockRule } from '../rule.ts'

/** The usual wording of official documents; 以下称 and 以下统称 are right as well. */
export const abbreviationForm: BlockRule = {
  id: 'abbreviation-form',
  nameZh: '简称写法',
  summary: {
    zh: '规定简称时用了“下称”“简称为”等，宜用“以下简称”。',
    en: 'A short name is introduced by 下称 or 简称为 instead of 以下简称.',
  },
  scope: 'block',
  severity: 'hint',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    form: { zh: '“{given}”宜写作“以下简称”。', en: 'Write 以下简称 instead of “{given}”.' },
    fix: { zh: '改为“以下简称”', en: 'Change to 以下简称' },
  },
  check({ block, language }) {
    const { text } = block.prose
    if (language !== 'zh' || !text.includes('称')) return none
    return [...text.matchAll(introduction)].map(({ index, 0: whole, 1: given = '' }) => {
      const start = index + whole.length - given.length
      return {
        span: { start, end: start + given.length },
        message: { key: 'form', values: { given } },
        remedies: [],
        fixes: [
          {
            title: { key: 'fix', values: {} },
            edits: [{ span: { start, end: start + given.length }, text: '以下简称' }],
            preferred: true,
          },
        ],
      }
    })
  },
}

const none: readonly BlockFinding[] = []

/** After a bracket or comma, before the short name; 简称为 within a sentence may report what others call a thing. */
const introduction =
  /(?:[（(]|[，,](?=下称|下简称))(下简称为?|以下简称为|简称为|下称为?)(?=[：:]?[“‘"《「]|[A-Za-z\p{Script=Han}])/gu
