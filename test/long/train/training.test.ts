import assert from 'node:assert/strict'
import { FeatureIndex } from '../../../server/scripts/train/feature-index.ts'
import { taughtUnits } from '../../../server/scripts/train/taught-units.ts'
import { readSentences } from '../../../server/scripts/train/teaching.ts'
import { trainingOptions, trainLanguage } from '../../../server/scripts/train/train-language.ts'
import { weightsModule } from '../../../server/scripts/train/weights-module.ts'
import type { Language } from '../../../server/src/framework/types.ts'

describe('training', () => {
  it('gives the same file for the same sentences, byte for byte', () => {
    const [first, second] = [moduleOfSome(), moduleOfSome()]
    assert.ok(first === second)
  }).timeout(20_000)
})

/** Learned quickly from one sentence in a hundred. */
function moduleOfSome(): string {
  const { sentences } = readSentences()
  const learned = (language: Language) => {
    const features = new FeatureIndex()
    const some = sentences.filter((sentence, index) => sentence.language === language && index % 100 === 0)
    const options = { ...trainingOptions, epochs: 2, runs: 300, elementWeights: 300 }
    return trainLanguage(taughtUnits(some, features), features, options)
  }
  return weightsModule({ zh: learned('zh'), en: learned('en') }, { digest: '', corpus: false })
}
