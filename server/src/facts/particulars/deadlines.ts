import type { Language } from '../../framework/types.ts'
import { allCues, type Cues } from '../cues/cue.ts'
import { chineseDeadlines } from './chinese-deadlines.ts'
import type { Deadline } from './deadline.ts'
import { englishDeadlines } from './english-deadlines.ts'

/**
 * The times by which, from which or in which a block wants something done, in the order of its prose. Dates of what has
 * been (截至2015年底, 2019年以来, as of 2024), of documents and of years as names (2022年度) are none. Linear.
 */
export function deadlinesIn(text: string, language: Language, cues: Cues = allCues): readonly Deadline[] {
  return language === 'zh' ? chineseDeadlines(text, false) : englishDeadlines(text, false, cues)
}

/** The same with the dates that say which things are meant (2025年底前建成的机房): who is entitled depends on them. */
export function deadlinesAndCutOffs(text: string, language: Language): readonly Deadline[] {
  return language === 'zh' ? chineseDeadlines(text, true) : englishDeadlines(text, true, allCues)
}
