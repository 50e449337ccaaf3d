/** Drafts whose words are no words: markup, commands, pictures and escape sequences in all places that are shown again. */

const esc = '\u001b'
const link = '[点此](command:workbench.action.quit)'
const picture = '![图](https://example.invalid/p.png)'
const html = '<img src=x onerror=alert(1)><b>粗</b>'
const terminal = `${esc}]0;标题\u0007${esc}[31m红${esc}[0m`
const icon = '$(zap)'
const reversed = '\u202e倒\u2066'

export const hostileChinese = `# 滨江市推动人工智能${link}创新发展行动计划

## 一、重点任务${picture}

（一）建设算<!-- ${terminal} -->力平台${html}。市数据${link}局牵头建设智能算力中心，2026年底前投运${icon}。

（二）开放数据${reversed}资源。市数据局（以下简称“${link}${html}”）开放公共数据。按照《${picture}${html}办法》（国办发〔2025〕99号）执行，见第九条。

（二）攻关核心\`算法\`。支持\u0007企业**牵头**研发行业大\u0000模型，每年发布【${link}】。

| 任务 ${html} | 责任单位 ${link} |
| --- | --- |
| 培养${terminal}人才 | 市教育局${picture} |

## 二、保障措施${terminal}

${html}加强组织领导，由${picture}牵头，责任单位：${link}、${html}。
`

export const hostileEnglish = `# AI Innovation ${link} Action Plan of Riverbank City ${html}

## 1. Actions ${picture}

The Data Office (“${link}${html}”) will publish twelve open datasets${terminal} by 2027. See section 9 ${icon}.

The Innovation ${picture} Agency will fund foundation models for ${reversed} industry and [compute](http://example.invalid).

The Council will adopt rules on \u0007accountability${html} and set up an ethics board.
`

/** Names of files that are markup, as URIs. */
export const hostileUris = [
  'file:///w/x)!%5Bi%5D(http:%2F%2Fexample.invalid%2Fp.png).md',
  "file:///w/%5Ba%5D(command:x)%3Cimg%20src=x%3E'%60.md",
] as const
