import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../server/scripts/root.ts'
import { readSentenceFile, type Sentence } from '../../../server/scripts/train/sentence-file.ts'
import { dimensionOf, elementIds } from '../../../server/src/framework/framework.ts'
import { type DimensionId, dimensionIds, type Language } from '../../../server/src/framework/types.ts'
import { coverageOf } from '../../unit/coverage/coverage-of.ts'
import { holdsRecorded } from './recorded.ts'

const known = new Set<string>([...dimensionIds, ...elementIds])

/** A sentence alone among the tasks of a short plan. */
const plans: Readonly<Record<Language, (sentence: string) => string>> = {
  zh: (sentence) =>
    `# 滨江市人工智能赋能科技创新行动方案\n\n## 一、主要任务\n\n### （一）推进工作\n\n各部门抓好本方案的落实。\n\n${sentence}\n`,
  en: (sentence) =>
    `# Harbour City Action Plan for Artificial Intelligence and Innovation\n\n## 1. Main tasks\n\n### 1.1 Actions\n\nThe departments carry out this plan.\n\n${sentence}\n`,
}

function measuresIn({ text, language }: Sentence): ReadonlySet<DimensionId> {
  const { dimensions } = coverageOf(plans[language](text))
  return new Set(dimensionIds.filter((id) => dimensions[id].measures > 0))
}

describe('plain sentences that nothing was taught from', () => {
  for (const language of ['zh', 'en'] as const)
    it(`are told as it is recorded (${language})`, () => {
      const file = join(root, `test/corpus/plain/${language}.txt`)
      const { sentences, problems } = readSentenceFile(readFileSync(file, 'utf8'), file, language, known)
      assert.deepEqual(problems, [])
      let [asked, found, others, leftAlone] = [0, 0, 0, 0]
      for (const sentence of sentences) {
        const measures = measuresIn(sentence)
        if (sentence.kind !== 'measure') {
          others++
          if (measures.size === 0) leftAlone++
          continue
        }
        for (const dimension of new Set(sentence.labels.map((label) => dimensionOf(label)))) {
          asked++
          if (measures.has(dimension)) found++
        }
      }
      assert.ok(asked > 50 && others > 40)
      holdsRecorded(`plain measures found, ${language}`, found / asked)
      holdsRecorded(`plain sentences left alone, ${language}`, leftAlone / others)
    })
})
