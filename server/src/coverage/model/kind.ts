import type { SignId } from '../../framework/lexicon.ts'

export type { Kind, SignId } from '../../framework/lexicon.ts'

/**
 * How much of the framework concerns a programme. `full`: it wants innovation from AI, data or the digital economy over
 * a whole field, and every dimension may be expected of it; `narrow`: one matter or one sector, which gets one hint;
 * `none`: nothing is reported.
 */
export type Concern = 'full' | 'narrow' | 'none'

/**
 * Why nothing is reported about a text: what it does instead of setting out a programme (`unknown`: none of these); it
 * has only begun; it is about another subject; a setting or the writer says so.
 */
export type Reason = Exclude<SignId, 'orders'> | 'unknown' | 'beginning' | 'unrelated' | 'set'
