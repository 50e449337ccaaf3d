import { subjects } from '../../framework/data.generated.ts'
import type { Block } from '../../text/model/block.ts'
import type { Draft } from '../../text/model/draft.ts'
import type { Subject } from '../model/coverage.ts'
import { containsAny } from '../verdict/word-search.ts'

/** The sections that are looked at: a whole plan has hundreds, and its first chapters say that it is one. */
const reach = 60
/** The share of the chapters that must name a matter of the framework. */
const most = 2 / 3

/**
 * Returns what chapters of a plan for everything are about (第十三章 释放数据要素价值), if most of them name AI, data, compute or
 * the like: the one matter that they name, or the digital economy at large. Null for a whole plan.
 */
export function subjectOfChapters({ outline, blocks, language }: Draft): Subject | null {
  const headed = outline.sections.slice(0, reach).filter(({ heading }) => heading >= 0)
  const upper = headed.reduce((least, { level }) => Math.min(least, level), Number.POSITIVE_INFINITY)
  const chapters = headed.filter(({ level }) => level === upper)
  const named = chapters.flatMap(({ heading }) => {
    const text = blocks[heading]?.prose.text ?? ''
    return matters.find((words) => containsAny(text, words[language]))?.subject ?? []
  })
  const [first] = named
  if (first === undefined || named.length < chapters.length * most) return null
  return named.every((one) => one === first) ? first : 'digital'
}

const matters = subjects.subjects.filter(({ subject }) => !['sector', 'talent', 'innovation'].includes(subject))

/** True for the heading of a chapter or part. */
export function isDivision(marker: Block['marker']): marker is NonNullable<Block['marker']> {
  return marker?.scheme === 'chapter' || marker?.scheme === 'part'
}
