import assert from 'node:assert/strict'
import { coverageOf } from './coverage-of.ts'
import { chapterSamples } from './kind-samples-chapters.ts'
import { detailSamples } from './kind-samples-detail.ts'
import { englishSamples } from './kind-samples-en.ts'
import { otherEnglishSamples } from './kind-samples-en-other.ts'
import { paperSamples } from './kind-samples-en-papers.ts'
import { englishHeadSamples } from './kind-samples-heads.ts'
import { chineseOpeningSamples, englishOpeningSamples, traditionalSamples } from './kind-samples-openings.ts'
import { chineseTaskSamples, englishTaskSamples } from './kind-samples-tasks.ts'
import { chineseSamples } from './kind-samples-zh.ts'
import { otherChineseSamples } from './kind-samples-zh-other.ts'

describe('the kind of a text', () => {
  for (const [language, samples] of Object.entries({
    zh: [
      ...chineseSamples,
      ...otherChineseSamples,
      ...chapterSamples,
      ...chineseTaskSamples,
      ...detailSamples,
      ...chineseOpeningSamples,
      ...traditionalSamples,
    ],
    en: [
      ...englishSamples,
      ...otherEnglishSamples,
      ...paperSamples,
      ...englishTaskSamples,
      ...englishHeadSamples,
      ...englishOpeningSamples,
    ],
  })) {
    for (const { name, says, text } of samples) {
      it(`is told from what it does: ${name} (${language})`, () => {
        const { kind, concern, reason, judged } = coverageOf(text).draft
        assert.deepEqual({ kind, concern, reason }, says)
        assert.equal(judged, says.reason === null)
      })
    }
  }

  it('is no list for the contents under its title', () => {
    const plan = (page: string): string => `青岚县数据创新发展规划

目　录

一、总体要求${page}
二、重点任务${page}

一、总体要求

坚持需求牵引。

二、重点任务

县数据局每年开放数据集20个。

县人社局每年引进博士20名。
`
    for (const page of ['', '\t3', '（3）', '……3']) assert.equal(coverageOf(plan(page)).draft.judged, true, page)
  })
})
