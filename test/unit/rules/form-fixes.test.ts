import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { applicableEdits } from '../../../server/src/fixes/local-edits.ts'
import { withEdits } from '../../../server/src/text/document/edit.ts'
import { fixed, fixes } from './fix-samples.ts'

describe('the fixes of document-number', () => {
  it('put the brackets of the standard, in tables and around markup too', () =>
    fixes(
      '按照滨民[-(-]{+〔+}2024[-)-]{+〕+}9号、**滨政发[-[-]{+〔+}2025[-]-]{+〕+}11号**文件。\r\n\n| 文号 |\n|---|\n| 滨数规[-（-]{+〔+}2024[-）-]{+〕+}3号 |\n',
    ))

  it('leave years and ordinals to the writer', () => {
    fixes('按照滨政发〔25〕8号、滨政发〔2025〕第8号、滨政发[2025]08号文件。')
    fixed(
      'document-number',
      '按照滨政发〔[-25-]{+2025+}〕8号、滨政发〔2025〕[-第-]8号、滨政发[-[-]{+〔+}2025[-]-]{+〕+}[-0-]8号文件。',
    )
  })

  it('reach minutes, which have no code of an office', () => {
    const minutes = (number: string): string =>
      `滨江市人民政府专题会议纪要\n\n${number}\n\n会议研究人工智能创新中心建设工作，议定事项如下。\n`
    fixes(minutes('[-[-]{+〔+}2026[-]-]{+〕+}31号'))
    fixes(minutes('〔2026〕31号'))
    fixes(minutes('〔2026〕第31号'))
  })

  it('keep the numbers of old documents, but for their brackets', () =>
    fixes('按照财税字[-[-]{+〔+}94[-]-]{+〕+}001号、国税发[-(-]{+〔+}1995[-)-]{+〕+}第015号文件。'))

  it('are none for orders, announcements, cases, certificates, buildings and standards', () =>
    fixes(
      '按照国家发展改革委[2016]第44号令、财政部公告〔2019〕第1号、(2018)京01民终123号、滨劳人仲案字(2019)第12号、京房售证字(2019)12号、滨ICP备（2019）12号、园区（2019）3号楼和GB/T 9704—2012。',
    ))

  it('are none in an English draft', () => fixes('The notice 国发[2025]11号 is not in force, and the office says so.'))
})

describe('the fixes of date-form', () => {
  it('take out zeros in dates of signature, issue and effect', () => {
    fixes(
      '本办法自2025年[-0-]7月[-0-]1日起施行，有效期至2030年[-0-]6月30日。\n\n滨江市人民政府 2025年[-0-]5月[-0-]8日\n\n2025年[-0-]5月9日印发\n',
    )
    fixes('　　2025年[-0-]5月[-0-]8日\r\n', 'plain')
  })

  it('leave the century and numerals to the writer', () => {
    fixes('滨江市人民政府\n\n25年5月8日\n\n二○二五年五月十八日\n')
    fixed(
      'date-form',
      '滨江市人民政府\n\n[-25-]{+2025+}年5月8日\n\n[-二○二五年五月十八日-]{+2025年5月18日+}\n\n本办法自[-25-]{+2025+}年[-0-]5月8日起施行。\n',
    )
  })

  it('are none for other dates', () =>
    fixes(
      '报名自2025年05月08日起，至2025年06月08日止，2025-05-08前完成，2025年05月总结。\n\n发布时间 2025年05月08日\n\n| 2025年05月08日 |\n|---|\n| 2025年05月08日 |\n',
    ))
})

describe('the fixes of range-form', () => {
  it('change hyphens of ranges', () =>
    fixed(
      'range-form',
      '建设2[---]{+—+}3个中心，增长9%[---]{+—+}12%，奖励100[–]{+—+}130万元或者40万 [---]{+—+} 50万元，2025[---]{+—+}2030年**1**[---]{+—+}6月，5月1日[---]{+—+}7日。'.replace(
        '[–]',
        '[-–-]',
      ),
    ))

  it('take the wave where the paragraph has one', () =>
    fixed('range-form', '建设2～3个中心，引进1[---]{+～+}2家企业。'))

  it('are none for codes, labels, dates, addresses and titles', () =>
    fixed(
      'range-form',
      '电话0591-8706条，GB/T 4754-2017年版，型号A1-2个，附件1-2项，表3-4个，2025-5-8日，2008-8月，12-31日，1-2-3个，《规划（2021-2025年）》，https://a.cn/2-3个，`2-3个`，3-2个，2－3个，2025-30年。',
    ))

  it('are not made unseen', () => fixes('建设2-3个中心。'))
})

describe('the fixes of numbering-mark', () => {
  it('put the mark of each level', () =>
    fixes(
      '一[-.-]{+、+}总体要求\n\n（一）[-、-]指导思想\n\n[-(-]{+（+}二[-)-]{+）+}[-、-]基本原则\n\n1[-、-]{+.+}需求导向\n\n（1）[-、-]统筹推进\n',
    ))

  it('begin with the first item, after the word that introduces it', () =>
    fixes('附件：1[-、-]{+.+}任务表\n\n2[-、-]{+.+}指标表\n\n附件1、2略。\n\n注：1、2号机房停用。\n'))

  it('take out all marks behind a number in brackets at once, but no ellipsis', () =>
    fixes('（一）[-.、-]指导思想\n\n（二）[-、、-]基本原则\n\n（三）...\n'))

  it('are none where digits follow: a decimal would come of it, or no number at all', () =>
    fixes('1、2025年底前建成。\n\n2、 2026年底前投运。\n\n3、8K超高清。\n'))

  it('keep markup', () => fixes('**1[-、-]{+.+}需求导向。** 按需开放。\r\n\n## [-(-]{+（+}一[-)-]{+）+}目标\r\n'))

  it('are none for what is right, and for listed numbers', () =>
    fixes(
      '1.甲项\n\n2．乙项\n\n3）丙项\n\n(4)丁项\n\n1、2号机房停用。\n\n一、二等奖各三名。\n\n（一）、（二）项除外。\n',
    ))
})

describe('the fixes of pasted-text', () => {
  it('put the right characters', () =>
    fixes(
      '发展[-⼈⼯-]{+人工+}智能，推进[-ＡＩ-]{+AI+}和[-5Ｇ-]{+5G+}应用[-﹐-]{+，+}The o[-ﬃ-]{+ffi+}ce。分Ａ、Ｂ两类。',
    ))

  it('take out what cannot be seen', () =>
    fixes('发展数[-\u200b-]据**[-\u200d-]产业**，人工[-\ufeff\u200b-]\r\n智能，inter[-\u00ad-]operable。'))

  it('keep invisible characters that have a use', () =>
    fixes('任务👩\u200d💻完成❤\ufe0f，\u0645\u06cc\u200c\u062e，`数\u200b据`，experi\u00ad\nment'))

  it('take out spaces in sentences when asked to', () => {
    fixes('滨江市推动数字经济发展，推进数字 产业化。')
    fixed('pasted-text', '滨江市推动数字经济，推进数字[- -]产业化，**加快推进[-　-]平台**建设。')
    fixed(
      'pasted-text',
      '# 通　知\n\n组 长：王　强\n\n成员：王 强、李晓明 市数据局局长。\n\n按照《中共中央 国务院意见》和市委 市政府要求，包括公共数据 社会数据 企业数据三类。\n',
    )
  })

  it('join letter-spaced text when asked to', () => {
    const spaced =
      '市[- -]数[- -]据[- -]局[- -]建[- -]设[- -]平[- -]台[- -]，[- -]2[- -]0[- -]2[- -]7[- -]年[- -]投[- -]运[- -]。'
    fixed('pasted-text', `按季公布。\n\n${spaced}\n\n# 临 川 市 数 据 局 工 作 通 知 书\n\n甲 乙 丙 丁。\n`)
  })

  it('work in tables and plain text', () => {
    fixes('| [-ＡＰＩ-]{+API+} | 数[-\u200b-]据 |\r\n|---|---|\r\n| [-⼈-]{+人+} 工 | 数据 目录。 |\r\n')
    fixes('　　发展[-⼈⼯-]{+人工+}智能，数[-\u200b-]据。\r\n', 'plain')
  })

  it('are one where a draft is full of them', () => {
    const text = '发展⼈⼯智能，推进ＡＩ应用。\n\n'.repeat(6)
    const { draft, findings } = createAnalyzer().analyze(text)
    const [found, ...others] = findings.filter(({ rule }) => rule === 'pasted-text')
    assert.deepEqual(others, [])
    assert.equal(found?.message.values.count, '12')
    assert.equal(
      withEdits(text, applicableEdits(draft, found?.fixes?.[0]?.edits ?? [])),
      text.replaceAll('⼈⼯', '人工').replaceAll('ＡＩ', 'AI'),
    )
  })
})

describe('the fixes of abbreviation-form', () => {
  it('write 以下简称', () =>
    fixed(
      'abbreviation-form',
      '开放平台（[-下称-]{+以下简称+}“平台”）、算力中心（[-以下简称为-]{+以下简称+}中心），[-下称-]{+以下简称+}“中心”，市区（以下统称市、区）（以下称市区），人称为市区。',
    ))
})
