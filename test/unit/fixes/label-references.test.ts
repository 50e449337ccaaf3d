import assert from 'node:assert/strict'
import { renumberingOfDraft } from '../../../server/src/fixes/renumber-draft.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { before, show } from './marked.ts'

/** Holds the edits that renumber a Markdown draft against those marked in the sample. */
function renumbers(sample: string): void {
  const text = before(sample)
  const result = renumberingOfDraft(parseDraft(text, { format: 'markdown' }))
  assert.ok('edits' in result)
  assert.equal(show(text, result.edits), sample)
}

describe('references by labels, renumbered', () => {
  it('follow at the third level, and from a table in an annex', () => {
    renumbers(`# 滨江市促进数据发展若干措施

## 一、开放数据

（一）编制目录。

（二）建设平台。

## [-三-]{+二+}、培育产业

（一）发布场景。
1. 征集需求。
[-3-]{+2+}. 对接企业。

（[-三-]{+二+}）培养人才。落实第[-三-]{+二+}部分（一）[-3-]{+2+}、第[-三-]{+二+}部分（[-三-]{+二+}）的任务。

## [-四-]{+三+}、保障措施

按照[-三-]{+二+}（一）1的要求，完成第[-三-]{+二+}部分（一）1、[-3-]{+2+}和[-三-]{+二+}（一）1至[-3-]{+2+}的任务，落实《滨江规划》第三部分（三），并完成第[-三-]{+二+}部分（一）、（[-三-]{+二+}）。

附件

任务分工表

| 任务 | 单位 |
| --- | --- |
| 发布场景（对应[-三-]{+二+}（一）） | 市数据局 |
| 培养人才（对应正文[-三-]{+二+}（[-三-]{+二+}）） | 市人社局 |
| 对接企业（[-三-]{+二+}（一）[-3-]{+2+}） | 市工信局 |
`)
  })

  it('follow a decimal in brackets, and no figure', () => {
    renumbers(`# 滨江市数据方案

## 1 任务

### 1.1 目录

编制目录，容积率（1.3）不变。

### 1.[-3-]{+2+} 平台

建设平台，见1.1。

## 附件 分工表

| 任务 | 单位 |
| --- | --- |
| 目录（1.1） | 甲局 |
| 平台（[-1.3-]{+1.2+}） | 乙局 |
`)
  })

  it('follow in English: a subsection of that section, one that stands apart; not those of named acts', () => {
    renumbers(`# Harbour Data Act 2027

## 1. Data

(1) Units keep data.

([-3-]{+2+}) Units lend data under subsection ([-3-]{+2+}), under section 1 ([-3-]{+2+}) and section [-3-]{+2+} (1).

## [-3-]{+2+}. Fees

(1) A fee is due under section 1([-3-]{+2+}), subsection ([-3-]{+2+}) of that section, and section 3 of the Fees Act 1990.

(2) Units follow sections [-3-]{+2+}–[-4-]{+3+}, the Data Act 2025, in particular sections 3 to 4, and the Ports Act (see sections 3 and 4).

## [-4-]{+3+}. Ports

Ports pay as 5 U.S.C. § 4 and section [-4-]{+3+} of this Act provide.
`)
  })
})
