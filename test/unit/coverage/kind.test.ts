import assert from 'node:assert/strict'
import { coverageOf } from './coverage-of.ts'
import { chapterSamples } from './kind-samples-chapters.ts'
import { englishSamples } from './kind-samples-en.ts'
import { chineseSamples } from './kind-samples-zh.ts'
import { otherChineseSamples } from './kind-samples-zh-other.ts'

describe('the kind of a text', () => {
  for (const [language, samples] of Object.entries({
    zh: [...chineseSamples, ...otherChineseSamples, ...chapterSamples],
    en: englishSamples,
  })) {
    for (const { name, says, text } of samples) {
      it(`is told from what it does: ${name} (${language})`, () => {
        const { kind, concern, reason, judged } = coverageOf(text).draft
        assert.deepEqual({ kind, concern, reason }, says)
        assert.equal(judged, says.reason === null)
      })
    }
  }
})
