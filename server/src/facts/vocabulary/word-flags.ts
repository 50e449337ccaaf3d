/** What a word can be to a clause, one bit each; a set of flags is a number. */

/** An object of data, compute, algorithm or talent: a strong or a weak term. */
export const object = 1 << 0
/** An institution of any strength. */
export const institution = 1 << 1
/** It refers to a measure of the enterprise pathway. */
export const enterprise = 1 << 2
/** A person on whom a regulation lays duties. */
export const addressee = 1 << 3
/** A term of a dimension, or a word that only indicates the element of another term. */
export const term = 1 << 4
/** A verb, including modals; a modal. */
export const verb = 1 << 5
export const modal = 1 << 6
/** An English term that begins with its verb. */
export const opening = 1 << 7

/** What a predicate can commit to. No other words are checked. */
export const committed = object | institution | enterprise

/** A clause with none of these is read only for whether it commits. */
export const relevant = committed | addressee
