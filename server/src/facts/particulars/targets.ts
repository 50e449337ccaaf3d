import type { Language } from '../../framework/types.ts'
import { chineseTargets } from './chinese-targets.ts'
import { englishTargets } from './english-targets.ts'
import type { Target } from './target.ts'

/**
 * The figures that a block wants reached, in the order of its prose. Fines, subsidies, conditions of eligibility, what
 * has been reached and times are none. Linear.
 */
export function targetsIn(text: string, language: Language): readonly Target[] {
  return language === 'zh' ? chineseTargets(text) : englishTargets(text)
}
