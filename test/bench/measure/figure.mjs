import { median, statistics } from './statistics.mjs'

/**
 * One thing measured, as it goes into the JSON file.
 * @typedef {object} Figure
 * @property {Part} part
 * @property {string} subject Who was measured.
 * @property {string} language
 * @property {number} kilobytes Of the draft; UTF-8.
 * @property {number} bytes The draft's very size.
 * @property {string} [place] Where was typed.
 * @property {import('./statistics.mjs').Statistics} [time] Milliseconds.
 * @property {number} [peak] Megabytes, resident.
 * @property {number} [reference] Milliseconds of the reference loop over the same draft, in the same process and run.
 * @property {number} [findings]
 * @property {string} [note]
 *
 * @typedef {'lint' | 'keystroke' | 'stdio' | 'cli' | 'memory' | 'start'} Part
 * @typedef {{ quick: boolean }} Options
 * @typedef {{ figures: Figure[], notes: string[] }} Outcome
 * @typedef {Pick<Figure, 'part' | 'subject' | 'language' | 'kilobytes' | 'bytes'>} Subject
 */

/**
 * @param {Part} part
 * @param {string} subject
 * @param {import('../inputs/inputs.mjs').Input} input
 * @returns {Subject}
 */
export function subjectOf(part, subject, { language, kilobytes, bytes }) {
  return { part, subject, language, kilobytes, bytes }
}

/** @param {readonly number[]} samples @param {readonly number[]} reference */
export function timed(samples, reference) {
  return { time: statistics(samples), reference: median(reference) }
}
