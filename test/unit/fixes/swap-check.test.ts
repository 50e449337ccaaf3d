import assert from 'node:assert/strict'
import { isSwapRead } from '../../../server/src/fixes/tree/swap-check.ts'
import { swappedOrder } from '../../../server/src/fixes/tree/swapped-order.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { provisionsOf } from '../../../server/src/text/provisions/provisions.ts'

describe('the check of a draft after a swap', () => {
  const read = (last: string, swapped: string): boolean => {
    const before = parseDraft(`滨江市数据办法\n\n第一条 编目录。\n\n第二条 建平台。\n\n第三条 ${last}\n`, {
      format: 'plain',
    })
    const after = parseDraft(`滨江市数据办法\n\n第一条 建平台。\n\n第二条 编目录。\n\n第三条 ${swapped}\n`, {
      format: 'plain',
    })
    const provisions = provisionsOf(before)
    return isSwapRead(before, after, provisions, swappedOrder(provisions, 0, 1))
  }

  it('holds where each reference names what it named', () => {
    assert.ok(read('依照第一条办理，第二条除外。', '依照第二条办理，第一条除外。'))
    assert.ok(!read('依照第一条办理，第二条除外。', '依照第一条办理，第二条除外。'), 'each names what the other named')
  })

  it('takes a list for what it names, in whatever order', () => {
    assert.ok(read('依照第一条、第二条办理。', '依照第一条、第二条办理。'))
    assert.ok(read('依照前两条办理。', '依照第一条和第二条办理。'))
    assert.ok(!read('依照第一条、第二条办理。', '依照第一条办理。'))
  })
})
