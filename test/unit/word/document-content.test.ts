import assert from 'node:assert/strict'
import { describeParts } from './described.ts'

describe('a draft as a document', () => {
  it('has the parts of an official document', () => {
    assert.deepEqual(
      describeParts(
        [
          '# 滨江市人民政府关于发展智能算力的意见',
          '',
          '各区人民政府，市政府各部门：',
          '',
          '现提出以下意见。',
          '',
          '## 一、总体要求',
          '',
          '**（一）建设算力平台。** 市数据局牵头建设*统一*平台。',
          '',
          '附件：1. 任务清单',
          '      2. 名词解释',
          '',
          '滨江市人民政府',
          '',
          '2026年3月1日',
          '',
          '附件1',
          '',
          '任务清单',
          '',
          '1. 建成平台。',
        ].join('\n'),
      ),
      [
        'title: 滨江市人民政府关于发展智能算力的意见',
        'addressee: 各区人民政府，市政府各部门：',
        'body: 现提出以下意见。',
        'heading 1/1: 一、总体要求',
        'body: ⟨heading 2 （一）建设算力平台。⟩市数据局牵头建设⟨italics 统一⟩平台。',
        'annexes: 附件：1. 任务清单',
        'annexes: 2. 名词解释',
        'issuer: 滨江市人民政府',
        'date: 2026年3月1日',
        'annex-head new page: 附件1',
        'title: 任务清单',
        'body: 1. 建成平台。',
      ],
    )
  })

  it('sets chapters of a law in the middle, and numbers of articles apart', () => {
    assert.deepEqual(
      describeParts(
        '# 滨江市数据条例\n\n（2026年1月8日滨江市人大常委会通过）\n\n第一章 总则\n\n第一条 为了促进数据流通，制定本条例。',
      ),
      [
        'title: 滨江市数据条例',
        'subtitle: （2026年1月8日滨江市人大常委会通过）',
        'heading 1/1 centred: 第一章　总则',
        'body: ⟨article 第一条⟩　为了促进数据流通，制定本条例。',
      ],
    )
  })

  it('takes the lines of a signature apart, and the page of a document that a notice carries', () => {
    assert.deepEqual(
      describeParts(
        [
          '关于印发滨江市算力行动方案的通知',
          '',
          '现印发给你们。',
          '',
          '滨江市人民政府办公室',
          '2026年3月1日',
          '',
          '滨江市算力行动方案',
          '',
          '为建设算力网络，制定本方案。',
        ].join('\n'),
      ),
      [
        'title: 关于印发滨江市算力行动方案的通知',
        'body: 现印发给你们。',
        'issuer: 滨江市人民政府办公室',
        'date: 2026年3月1日',
        'title new page: 滨江市算力行动方案',
        'body: 为建设算力网络，制定本方案。',
      ],
    )
  })

  it('types numbers, and gives bullets to the items that have one', () => {
    assert.deepEqual(describeParts('一、任务\n\n3. 建设平台\n   和网络\n- 数据\n  - 算力\n\n> 引文甲\n> 引文乙'), [
      'heading 1/1: 一、任务',
      'body: 3. 建设平台和网络',
      'item 1: 数据',
      'item 2: 算力',
      'quote: 引文甲引文乙',
    ])
  })

  it('reads tables between bars and in HTML', () => {
    assert.deepEqual(
      describeParts(
        '| 任务 | 单位 |\n|---|:-:|\n| 建**平**台\\|网 | |\n| 甲 | 乙 |\n\n<table><tr><th>丙</th><th>丁</th></tr><tr><td>1</td><td></td><td>2</td></tr></table>',
      ),
      ['table 1 任务 | 单位 / 建⟨bold 平⟩台|网 |  / 甲 | 乙', 'table 1 丙 | 丁 / 1 |  | 2'],
    )
  })

  it('keeps what is no prose: code, addresses, traditional characters, spaces within names', () => {
    assert.deepEqual(
      describeParts('見 `a*b` 與 <https://a.example/x_y>。H<sub>2</sub>O，張　三\n\nhttps://b.example/_c_\n'),
      ['body: 見 a*b 與 https://a.example/x_y。H⟨subScript 2⟩O，張　三', 'body: https://b.example/_c_'],
    )
  })

  it('leaves out comments, directives, link targets, struck words and images', () => {
    assert.deepEqual(
      describeParts(
        '<!-- 文衡-不适用 算力：另文规定 -->\n\n建设[平台](https://a.example)<!-- 待定 -->和~~旧~~网络![图](a.png)。\n\n[规划][1]\n\n[1]: https://b.example\n',
      ),
      ['body: 建设平台和网络。', 'body: 规划'],
    )
    assert.deepEqual(describeParts('% 文衡-不适用 算力：另文规定\n建设平台。', 'plain'), ['body: 建设平台。'])
  })

  it('breaks lines where the writer does, and joins those that are wrapped', () => {
    assert.deepEqual(describeParts('建设平台，\n发展算力。  \n由市数据局\\\n负责。\n\nThe city\nshall build.'), [
      'body: 建设平台，发展算力。⏎由市数据局⏎负责。',
      'body: The city shall build.',
    ])
  })

  it('takes a title from the front matter where the text has none', () => {
    assert.deepEqual(describeParts('---\ntitle: 滨江市算力规划\n---\n\n建设平台。'), [
      'title: 滨江市算力规划',
      'body: 建设平台。',
    ])
  })
})
