import { adjoin } from '../../retext/adjoining.ts'
import { remarks } from '../../retext/remarks.ts'
import type { BlockRule } from '../rule.ts'

/** “a” before a vowel sound, “an” before a consonant. */
export const indefiniteArticle: BlockRule = {
  id: 'indefinite-article',
  nameZh: '不定冠词',
  summary: {
    zh: '英文文稿中，不定冠词 a、an 误用。',
    en: 'In English drafts: “a” before a vowel sound, or “an” before a consonant.',
  },
  scope: 'block',
  severity: 'off',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    article: {
      zh: '“{word}”前的不定冠词应为“{right}”，此处误作“{wrong}”。',
      en: 'Write “{right}”, not “{wrong}”, before “{word}”.',
    },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  check(input) {
    const { block } = input
    const { text } = block.prose
    return remarks(input, 'indefinite-article').flatMap(({ span, expected: [right] }) => {
      const next = /^ ["“‘'([]?([^\s,;:.!?()]+)/.exec(text.slice(span.end, span.end + reach))
      const word = next?.[1]
      if (right === undefined || !next || word === undefined) return []
      const end = span.end + next[0].length
      if (!adjoin(block, span, { start: span.end + 1, end })) return []
      if (label.test(text.slice(Math.max(0, span.start - reach), span.start))) return []
      const wrong = text.slice(span.start, span.end)
      const values = { word, right, wrong }
      return [
        {
          span: { start: span.start, end },
          message: { key: 'article', values },
          remedies: [],
          fixes: [{ title: { key: 'fix', values }, edits: [{ span, text: right }], preferred: true as const }],
        },
      ]
    })
  },
}

/** Units that are looked at before and after. */
const reach = 40
/** After these the letter is a label: “point a of the list”. */
const label =
  /\b(?:annex|appendix|article|category|class|clause|column|figure|grade|group|item|level|option|paragraph|part|phase|point|row|section|step|subparagraph|table|tier|type|zone)s?\s+$/i
