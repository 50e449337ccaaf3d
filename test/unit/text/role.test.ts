import assert from 'node:assert/strict'
import { roles as roleData } from '../../../server/src/framework/data.generated.ts'
import type { Language } from '../../../server/src/framework/types.ts'
import { roles } from '../../../server/src/text/model/role.ts'
import { parseMarker } from '../../../server/src/text/numbering/parse-marker.ts'
import { headingRole } from '../../../server/src/text/structure/heading-role.ts'

function told(heading: string, language: Language): string | null {
  const marker = parseMarker(heading, language)
  return headingRole(heading.slice(marker?.span.end ?? 0), marker, language)
}

describe('the role of a section', () => {
  it('is told by the words of its heading in Chinese', () => {
    const samples: [string, string | null][] = [
      ['一、发展现状和形势', 'background'],
      ['一、充分认识数据工作的重要意义', 'background'],
      ['（二）存在的主要问题', 'problem'],
      ['二、指导思想和总体目标', 'goal'],
      ['二、指导思想、基本原则', 'principle'],
      ['（三）工 作 目 标。', 'goal'],
      ['总体要求', 'principle'],
      ['第二条（适用范围）', 'definition'],
      ['三、重点任务', 'measure'],
      ['五、保障措施', 'safeguard'],
      ['六、强化组织实施', 'organisation'],
      ['专栏3　数据工程', 'annex'],
      ['附件1 指标', 'annex'],
      ['第一章 总　则', 'measure'],
      ['第二章 组织实施', 'measure'],
      ['第六章 法律责任', 'liability'],
      ['第七章 附　则', 'supplementary'],
    ]
    for (const [heading, role] of samples) assert.equal(told(heading, 'zh'), role, heading)
  })

  it('is not told by a word in passing', () => {
    for (const heading of [
      '二、建立保障权益的数据产权制度',
      '（六）加快补齐基础软件短板',
      '（三）支持困难企业开展培训',
      '（一）夯实发展基础设施',
      '四、优化数据消费发展环境',
      '（二）明确试点范围',
      '七、健全数据安全保障体系',
      '',
    ])
      assert.equal(told(heading, 'zh'), null, heading)
  })

  it('is told by the words of its heading in English', () => {
    const samples: [string, string | null][] = [
      ['1. Introduction', 'background'],
      ['Foreword by the Minister', 'background'],
      ['Key Challenges', 'problem'],
      ['Our Vision & Goals', 'goal'],
      ['Sec. 2. Policy and Principles.', 'principle'],
      ['Sec. 3. Definitions.', 'definition'],
      ['Recommendations', 'measure'],
      ['Next steps', 'organisation'],
      ['Sec. 8. General Provisions.', 'supplementary'],
      ['Chapter 1 General Provisions', 'measure'],
      ['Chapter 4 Supervision and Legal Liability', 'liability'],
      ['Appendix B', 'annex'],
      ['Our Core Principles', 'principle'],
      ['Set of Guiding Principles:', 'principle'],
      ['Goal’s', 'goal'],
      ['Annex 2 — Data', 'annex'],
      ['Data Policy Committee', null],
      ['Identification of Research Challenges', null],
      ['Meeting National Objectives', null],
    ]
    for (const [heading, role] of samples) assert.equal(told(heading, 'en'), role, heading)
  })

  it('is told by a composition of words for the situation in Chinese, whatever joins them', () => {
    const samples: [string, string][] = [
      ['一、发展基础和形势', 'background'],
      ['一、发展基础与面临形势', 'background'],
      ['一、发展成就与形势研判', 'background'],
      ['一、基础和形势', 'background'],
      ['一、基础与挑战', 'background'],
      ['（一）基础条件', 'background'],
      ['（二）形势要求', 'background'],
      ['（二）有利条件。', 'background'],
      ['一、回顾与展望', 'background'],
      ['一、“十四五”回顾与“十五五”形势', 'background'],
      ['一、成效、机遇及趋势', 'background'],
      ['一、我市数字经济发展基础和现状', 'background'],
      ['第一章　发展基础与形势', 'background'],
      ['（一）发展机遇和挑战', 'background'],
      ['一、发展现状与短板', 'problem'],
      ['一、风险与困难', 'problem'],
    ]
    for (const [heading, role] of samples) assert.equal(told(heading, 'zh'), role, heading)
    for (const heading of [
      '（一）夯实基础',
      '（一）基础能力建设',
      '四、优化发展环境',
      '四、基础与保障工程',
      '（一）基础与环境',
      '（三）创新环境',
      '（二）基本条件',
      '（二）申报条件与要求',
      '三、补齐短板和不足',
      '三、把握机遇与挑战',
      '（一）提升发展成效与优势',
      '（四）展望',
      '（五）数据基础',
    ])
      assert.equal(told(heading, 'zh'), null, heading)
    assert.equal(told('第五章　发展环境', 'zh'), 'measure')
  })

  it('is one that there is, for all the words listed', () => {
    for (const { role, zh, en } of roleData.roles) {
      assert.ok(
        roles.some((known) => known === role),
        role,
      )
      for (const word of zh.whole ?? []) assert.equal(told(word, 'zh'), role, word)
      for (const word of en.whole ?? [])
        for (const heading of [word, word.toUpperCase(), `Our ${word}.`, ` The key  ${word}:`, `“${word}”`])
          assert.equal(told(heading, 'en'), role, heading)
    }
  })
})
