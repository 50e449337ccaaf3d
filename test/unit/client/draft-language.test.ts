import assert from 'node:assert/strict'
import { draftLanguage } from '../../../client/src/untitled/draft-language.ts'

describe('draftLanguage', () => {
  const cases: readonly (readonly [name: string, text: string, language: 'markdown' | 'plaintext' | null])[] = [
    ['a draft of two sentences', '为推动人工智能发展，制定本方案。市数据局负责建设目录。', 'plaintext'],
    ['a draft with a title', '星湾市数据条例\n\n第一条 为了规范数据处理活动，制定本条例。\n', 'plaintext'],
    [
      'a draft with headings of Markdown',
      '# 星湾市行动方案\n\n## 一、重点任务\n\n市科技局牵头建设实验室。\n',
      'markdown',
    ],
    [
      'a draft with an addressee',
      '各县（区）人民政府：\n现将有关事项通知如下。\n一、夯实数据基础\n建设目录。\n二、攻关算法\n建设平台。\n附件: 1.清单\n',
      'plaintext',
    ],
    [
      'an English plan',
      'Starbay Action Plan\n\nWithin 180 days of this order the Secretary of Energy shall open the shared computing platform to universities and small firms in every county.\n',
      'plaintext',
    ],
    ['a few words', '星湾市方案', null],
    ['settings in Chinese', '[星湾市]\n名称=星湾市数据局门户网站\n地址=星湾市人民路一号\n', null],
    ['YAML in Chinese', '标题: 星湾市数据目录\n单位: 星湾市数据局\n说明: 各部门的公共数据\n', null],
    ['JSON in Chinese', '{\n  "标题": "星湾市公共数据目录",\n  "单位": "星湾市数据局"\n}\n', null],
    ['a script whose comments are Chinese', '# 统计各县区的数据目录\n# 每周一早上运行一次\n', null],
    [
      'a program with Chinese comments',
      '# 统计各县区公共数据目录的条数\nimport csv\nfor row in rows:\n    total = total + 1\n',
      null,
    ],
    ['LaTeX', '\\section{总则}\n第一条 为了规范数据处理活动，\\emph{制定}本条例。\n', null],
    [
      'a program in English',
      'def total(rows):\n    """You must close the file. It will not be closed for you when all rows have been read from the file by the caller."""\n    return sum(row.value for row in rows if row.value > 0)\n',
      null,
    ],
    [
      'English prose that obliges nobody',
      'The cat sat on the mat and looked at the moon, and the moon looked back at the cat as it had done every night since the house was built.',
      null,
    ],
  ]
  for (const [name, text, language] of cases)
    it(`${name}: ${language}`, () => assert.equal(draftLanguage(text), language))
})
