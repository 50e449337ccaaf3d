import type { CoverageView } from '../../server/protocol/coverage-view.ts'
import type { PageWords } from './page-words.ts'
import { en } from './words-en.ts'
import { zh } from './words-zh.ts'

export type { PageWords }

/** The words of the page, by the language of its reader. */
export const pageWords: Readonly<Record<CoverageView['reader'], PageWords>> = { zh, en }
