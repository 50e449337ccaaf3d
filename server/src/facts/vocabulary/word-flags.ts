/** What a word can be to a clause, a bit each, so that what the words of a clause or phrase can be is a number. */

/** An object of data, compute, algorithm or talent: strong, or weak and in need of company. */
export const object = 1 << 0
/** An institution, whatever its strength. */
export const institution = 1 << 1
/** It speaks of a measure of the enterprise pathway. */
export const enterprise = 1 << 2
/** A person on whom a regulation lays its duties. */
export const addressee = 1 << 3
/** A term of some dimension, also one that only tells the element of another. */
export const term = 1 << 4
/** A verb, a modal included; a modal alone. */
export const verb = 1 << 5
export const modal = 1 << 6
/** An English term that begins with its verb. */
export const opening = 1 << 7

/** What a predicate can commit to; of other words nobody asks. */
export const committed = object | institution | enterprise

/** Of a clause without any of these nothing is told but whether it commits. */
export const telling = committed | addressee
