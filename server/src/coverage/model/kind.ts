import type { SignId } from '../../framework/lexicon.ts'

export type { Kind, SignId } from '../../framework/lexicon.ts'

/**
 * Whom a programme concerns: `full`, it wants innovation from AI, data or the digital economy over a whole field, and each dimension
 * may be asked of it; `narrow`, one matter or one sector: one hint; `none`: nothing is told.
 */
export type Concern = 'full' | 'narrow' | 'none'

/**
 * Why nothing is told of a text: by what it does instead of setting out a programme (`unknown`: none of these); it has only begun; it
 * is on another subject; the writer has set so.
 */
export type Reason = Exclude<SignId, 'orders'> | 'unknown' | 'beginning' | 'unrelated' | 'set'
