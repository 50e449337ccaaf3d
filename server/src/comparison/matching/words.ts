import type { Span } from '../../text/document/span.ts'
import { wordSegmenter, wordSegments } from '../../text/document/word-segmenter.ts'

/** A word, a figure or a mark. The span is in the text that was cut, moved by where that begins. */
export interface Word extends Span {
  /** Words with one key are the same: case and the width of marks do not count. */
  readonly key: string
  readonly isMark: boolean
}

/** Cuts a text into words, Chinese ones too: 建成 and 建设 are two words, not one with another second half. */
export function wordsOf(text: string, from: number): Word[] {
  const words: Word[] = []
  for (const { index, 0: run } of text.matchAll(runs)) {
    const start = from + index
    if (!han.test(run)) words.push(wordOf(run, start))
    else for (const [at, segment] of segments(run)) words.push(wordOf(segment, start + at))
  }
  return words
}

/** Runs of Han characters; words and figures of other scripts; any other character but white space. */
const runs =
  /第\d{1,4}[条款项章节编]|[\u3005\u3007\p{Script=Han}]+|\d+(?:[.,]\d+)*|[^\P{L}\p{Script=Han}]+(?:['’-][^\P{L}\p{Script=Han}]+)*|\S/gu
const han = /^\p{Script=Han}/u

function* segments(run: string): Generator<readonly [number, string]> {
  let done = 0
  for (const { index, 0: label } of run.matchAll(reference)) {
    yield* plainSegments(run.slice(done, index), done)
    yield [index, label]
    done = index + label.length
  }
  yield* plainSegments(run.slice(done), done)
}

/** The number of a provision or of money and time is one word, whatever a dictionary makes of its characters. */
const reference =
  /第[〇零一二三四五六七八九十百千]{1,8}[条款项章节编]|百分之[〇零一二两三四五六七八九十百点]{1,8}|[一二两三四五六七八九十千万]{1,3}分之[一二两三四五六七八九十]{1,3}|[一两二三四五](?=番)|[〇零一二两三四五六七八九十百千万亿]{1,14}(?=元|倍|个月|个工作日|小时|[年日天])/g

function* plainSegments(run: string, from: number): Generator<readonly [number, string]> {
  const segmenter = run.length > 1 ? wordSegmenter('zh') : null
  if (segmenter === null) for (let at = 0; at < run.length; at++) yield [from + at, run.charAt(at)]
  else for (const { index, segment } of wordSegments(segmenter, run)) yield [from + index, segment]
}

function wordOf(words: string, start: number): Word {
  const isMark = !/[\p{L}\p{N}]/u.test(words)
  return { start, end: start + words.length, key: isMark ? plainMark(words) : words.toLowerCase(), isMark }
}

const wide = '，；：！？（）％．'
const narrow = ',;:!?()%.'

function plainMark(mark: string): string {
  const at = wide.indexOf(mark)
  return at < 0 ? mark.replace(/[“”„‟＂]/, '"').replace(/[‘’＇]/, "'") : narrow.charAt(at)
}

/** A text without white space, and its marks in one form. */
export function plainMarks(text: string): string {
  return text.replace(/\s+/g, '').replace(/[，；：！？（）％．“”„‟＂‘’＇]/g, plainMark)
}
