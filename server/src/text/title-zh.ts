import type { Candidates, TitleRange } from './title-range.ts'

const kinds =
  '通知|意见|方案|规划|计划|纲要|办法|条例|规定|规则|措施|决定|决议|批复|通报|公告|通告|细则|指南|指引|战略|法|函|报告|请示|倡议|倡议书|行动|政策|要点|建议|章程|标准|规范|清单|举措|大纲|制度|蓝图|路线图'
const kindAtEnd = new RegExp(`(?:${kinds})$`)
/** A sentence's marks, which no title has. */
const sentenceMark = /[。；;：:！？]/
/** Lines that a re-flowed text makes of a title. */
const mostLines = 3
/** How much of the draft before a title is looked through for its mention. */
const mentionReach = 4000
/** 改革举措 may be the head of a table. */
const shortestCarried = 6
const longestAnnex = 50

/** Titles on lines of their own: before the body, and further on where the draft has named them or announces an annex. */
export function chineseTitles(candidates: Candidates, known: readonly TitleRange[]): TitleRange[] {
  const { sources, markers, contents } = candidates
  const titles: TitleRange[] = []
  const taken = new Set(known.map((title) => title.first))
  let main = known[0] ? textOf(candidates, known[0].first) : ''
  let opening = known.length === 0
  let seen = ''
  for (let index = 0; index < sources.length; index++) {
    const text = textOf(candidates, index)
    if (sources[index]?.kind === 'paragraph' && !markers[index] && !contents[index] && !taken.has(index)) {
      const title = opening ? openingTitle(candidates, index) : carriedTitle(candidates, index, main, seen)
      if (title) {
        titles.push(title)
        if (opening) for (let line = title.first; line <= title.last; line++) main += textOf(candidates, line)
        opening = false
        index = title.last
      }
    }
    // The body has begun: what looks like a title from here on has to have been named before.
    if (markers[index] || sources[index]?.kind === 'heading' || (text.length > 40 && text.endsWith('。')))
      opening = false
    if (seen.length < mentionReach) seen += text
  }
  return titles
}

/** Whether a line reads like the title of an official document: it names its kind at the end. */
export function isChineseTitle(text: string): boolean {
  if (text.length < 3 || text.length > 80 || sentenceMark.test(text)) return false
  const whole = withoutBrackets(text)
  return kindAtEnd.test(whole) || (/(?:印发|发布|公布)《/.test(whole) && kindAtEnd.test(whole.replace(/》$/, '')))
}

/** Without （征求意见稿）, （2024—2028年） at the end. */
export function withoutBrackets(title: string): string {
  let text = title
  for (;;) {
    const shorter = text.replace(/[（(][^（）()]{1,40}[）)]$/, '').trimEnd()
    if (shorter === text) return text
    text = shorter
  }
}

/** “附件”, “附件1”, “附件：” on a line of its own. */
export function isAnnexMark(text: string): boolean {
  return /^附\s?[件录]\s?[\d一二三四五六七八九十]{0,2}\s?[：:]?$/.test(text)
}

function textOf({ sources }: Candidates, index: number): string {
  return sources[index]?.prose.text ?? ''
}

/** The title of the document itself that has its kind on the line `index`; a re-flowed one goes over lines, from 国务院关于… on. */
function openingTitle(candidates: Candidates, index: number): TitleRange | null {
  const text = textOf(candidates, index)
  if (!isChineseTitle(text)) return null
  let last = index
  for (let at = index + 1; at - index < mostLines && isTitleLine(candidates, at); at++) {
    const line = textOf(candidates, at)
    if (isChineseTitle(line) && !line.includes('关于') && !text.includes(withoutBrackets(line))) last = at
  }
  if (text.includes('关于')) return { first: index, last }
  for (let at = index - 1; index - at < mostLines && isTitleLine(candidates, at); at--) {
    if (textOf(candidates, at).includes('关于')) return { first: at, last }
  }
  return { first: index, last: index }
}

/** A line that could be one of a title torn apart. */
function isTitleLine(candidates: Candidates, index: number): boolean {
  if (candidates.sources[index]?.kind !== 'paragraph' || candidates.markers[index]) return false
  const text = textOf(candidates, index)
  return text.length <= 50 && !sentenceMark.test(text) && !/[，,]|[〔［[]\d{4}|\d\s?日$|号$/.test(text)
}

/** The title of a document that the draft carries: one that it has named in 《》 or in its own title, or that stands behind 附件. */
function carriedTitle(candidates: Candidates, index: number, main: string, seen: string): TitleRange | null {
  const text = textOf(candidates, index)
  const previous = textOf(candidates, index - 1)
  if (isAnnexMark(previous) || /^附件\s?[\d一二三四五六七八九十]{0,2}\s\s?\S/.test(text)) {
    return text.length <= longestAnnex && !sentenceMark.test(text) ? { first: index, last: index } : null
  }
  if (/[；;：:，,]$/.test(previous)) return null
  let title = text
  for (let last = index; last - index < mostLines; title += textOf(candidates, last)) {
    const bare = withoutBrackets(title)
    if (title.length >= shortestCarried && isChineseTitle(title)) {
      if (seen.includes(`《${bare.replace(/^《/, '')}`) || main.includes(bare)) return { first: index, last }
    }
    last++
    if (!isTitleLine(candidates, last)) return null
  }
  return null
}
