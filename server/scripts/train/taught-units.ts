import type { Language } from '../../src/framework/types.ts'
import { clausesOf, runsOf } from './draft-clauses.ts'
import type { FeatureIndex } from './feature-index.ts'
import type { Sentence } from './sentence-file.ts'
import { targetsOfSentence } from './targets.ts'
import type { TrainingUnit } from './unit.ts'

/** Titles under which the training sentences are put in turn: drafts on several subjects. */
const titles: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    '海州市关于加快人工智能创新发展的实施意见',
    '海州市推进创新发展行动方案',
    '海州市促进大数据发展若干措施',
    '海州市数字经济发展规划',
  ],
  en: [
    'Haizhou Action Plan for Artificial Intelligence',
    'Haizhou Innovation Strategy',
    'Haizhou Data Strategy',
    'Haizhou Digital Economy Plan',
  ],
}
const tasks: Readonly<Record<Language, string>> = { zh: '## 二、重点任务', en: '## 2. Actions' }
const background: Readonly<Record<Language, string>> = { zh: '## 一、背景', en: '## 1. Background' }

/** Returns the sentences of the training set as units, each read by the product in a short draft. */
export function taughtUnits(sentences: readonly Sentence[], features: FeatureIndex): TrainingUnit[] {
  return sentences.flatMap((sentence, index) => {
    const { language, kind, text, place } = sentence
    const shared = { group: text, place, text, kind, ...targetsOfSentence(sentence) }
    if (kind === 'terms') {
      const separator = language === 'zh' ? /[；;]/ : /;/
      return text
        .split(separator)
        .map((term) => term.trim())
        .filter((term) => term !== '')
        .map((term): TrainingUnit => {
          const runs = runsOf(term, language, features)
          const clauses = [{ runs, named: new Int32Array(), isHeading: false, contexts: [] }]
          return { ...shared, origin: 'terms', group: place, text: term, clauses }
        })
    }
    const title = titles[language][index % titles[language].length] ?? ''
    const origin = place.includes('hard-cases') ? 'hard-case' : 'sentence'
    // All stand among the tasks, where a sentence that commits to nothing is hardest to tell; some of these stand in a
    // background section too.
    const sections = kind !== 'measure' && index % 3 === 0 ? [tasks, background] : [tasks]
    return sections.flatMap((section) => {
      const { above, line } = laidOut(text)
      const head = `# ${title}\n\n${section[language]}\n\n${above}`
      const clauses = clausesOf(`${head}${line}\n`, language, features, head.length)
      return clauses.length === 0 ? [] : [{ ...shared, origin, clauses } satisfies TrainingUnit]
    })
  })
}

/** A sentence as it stands in a draft. One of three cells or more is the row of a table, whose head says nothing. */
function laidOut(text: string): { readonly above: string; readonly line: string } {
  const cells = text.split(' | ').length
  if (cells < 3) return { above: '', line: text }
  return { above: `|${'  |'.repeat(cells)}\n|${'---|'.repeat(cells)}\n`, line: `| ${text} |` }
}
