import assert from 'node:assert/strict'
import { regional } from '../../../server/src/framework/data.generated.ts'
import { normaliseProse } from '../../../server/src/text/prose/normalise.ts'
import { inMainlandWords } from '../../../server/src/text/prose/regional-words.ts'
import { coverageOf } from '../coverage/coverage-of.ts'

const read = (text: string): string => inMainlandWords({ prose: normaliseProse({ text, map: [0, 0] }) }).prose.text

describe('words of Taiwan and Hong Kong', () => {
  it('are read as those of the mainland where the text has traditional characters', () => {
    assert.equal(read('數位局建置資料平台，訂定監理沙盒計畫。'), '数字局建设数据平台，制定监管沙盒计划。')
    assert.equal(read('推動創新科技，購置超級電腦與伺服器'), '推动科技创新，购置超算中心与服务器')
  })

  it('stay what they are in simplified ones', () => {
    assert.equal(read('档案局整理人事资料，建置目录。'), '档案局整理人事资料，建置目录。')
  })

  it('are each as long as the one that is read for it', () => {
    for (const { form, read: word } of regional.regional) assert.equal(word.length, form.length, form)
  })

  it('tell the dimensions of a draft', () => {
    const draft =
      '# 嵐山市人工智慧創新推動計畫\n\n## 推動措施\n\n（一）布建人工智慧超級電腦，供中小企業使用。\n\n（二）每年培訓資料工程師300名。\n\n（三）開放政府資料集200項。\n'
    const { draft: profile, dimensions } = coverageOf(draft)
    assert.equal(profile.judged, true)
    const { data, compute, talent } = dimensions
    for (const { status } of [data, compute, talent]) assert.equal(status, 'covered')
  })
})
