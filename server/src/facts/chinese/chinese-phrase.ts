import type { ClauseRole } from '../clause/clause-reading.ts'
import type { Phrase } from '../clause/phrases.ts'
import { cuesIn, type Token } from '../clause/tokens.ts'
import * as cue from '../vocabulary/cue.ts'
import type { Entry } from '../vocabulary/entry.ts'
import * as flag from '../vocabulary/word-flags.ts'
import { wordGroup } from '../vocabulary/word-group.ts'
import { commitmentOf, type PhraseState } from './chinese-commitment.ts'
import { coverbOf, mainVerb, mannerEnd } from './chinese-coverb.ts'
import { adjoins, isVerb } from './chinese-verb.ts'

/** State that is passed from phrase to phrase of a clause. */
export interface ClauseState {
  readonly role: ClauseRole
  readonly modal: Token | null
  /** The verb of the last phrase that had one. */
  governing: Entry | null
  /** The clause has a modal, or a phrase so far has a verb of its own. */
  commits: boolean
  /** The word of giving in a later phrase, if any. */
  giving: Token | null
}

/** 将…, 为…, 对… begin anew: no earlier verb governs them. */
const beginning = new Set(['对', '对于', '为', '将', '把'])
const using = wordGroup('using')

/** Only these cues can change how the words after them are read. */
const steering = cue.instrument | cue.disposal | cue.problem

/**
 * Reads a phrase of a Chinese clause from left to right: sets how its tokens are read and updates the clause's state.
 */
export function readPhrase(text: string, phrase: Phrase, state: ClauseState): void {
  const { tokens } = phrase
  if (tokens.length === 0) return
  const cues = cuesIn(tokens)
  const { modal } = state
  const coverb = (cues & (cue.instrument | cue.disposal)) === 0 ? null : coverbOf(phrase)
  const phraseState: PhraseState = {
    text,
    phrase,
    modal,
    coverb,
    giving: state.giving,
    hasState: (cues & cue.state) !== 0,
    verb: coverb !== null && beginning.has(coverb.entry.text) ? null : state.governing,
    own: false,
    instrument: false,
    disposal: false,
  }
  const main = coverb === null ? null : mainVerb(text, phrase, coverb)
  const manner = coverb === null ? phrase.start : mannerEnd(text, phrase, coverb)
  // 利用个人信息进行自动化决策，应当…: the use itself is what is regulated, not a means to something else.
  const regulated = modal !== null && modal.start >= phrase.end
  const narrates =
    state.role !== 'open' ||
    phrase.bracketed ||
    (cues & cue.past) !== 0 ||
    ((cues & cue.principle) !== 0 && isPrinciple(phrase))
  let purpose = false
  let problem: Token | null = null
  let headEnd = phrase.start
  let onlyAdverbs = true
  let previous: Token | undefined
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) break
    const { entry } = token
    const atHead: boolean = onlyAdverbs && token.start <= headEnd
    onlyAdverbs = atHead && entry.adverb
    headEnd = token.end
    if (entry.verb !== null || (entry.cues & steering) !== 0) {
      const next = tokens[i + 1]
      if ((entry.cues & cue.problem) !== 0 && !phraseState.own) problem ??= token
      const acts =
        token === main ||
        (isVerb(text, token, previous, next, atHead, phraseState.verb !== null) &&
          !(phraseState.instrument && token.start < manner))
      token.verb = acts
      const means = (entry.cues & cue.instrument) !== 0
      if (acts) {
        if (means && !(phraseState.own && phraseState.verb !== null && adjoins(text, previous, token))) {
          phraseState.instrument = !(regulated && using.has(entry.text))
        } else if (!purpose) {
          // 应当建立: the modal is known for the whole clause; the verb says what is done.
          if (entry.verb !== 'modal' || !phraseState.own) phraseState.verb = entry
          phraseState.own = true
          phraseState.instrument = false
        }
      } else if (means && !isPassed(text, token) && (atHead || (token.end - token.start > 1 && entry.verb === null))) {
        if (!(phraseState.own && adjoins(text, previous, token)))
          phraseState.instrument = !(regulated && using.has(entry.text))
      } else if ((entry.cues & cue.disposal) !== 0) {
        if (atHead || (previous !== undefined && previous.end === token.start)) {
          if (entry.text === '为' && next !== undefined && next.start === token.end && next.entry.verb !== null)
            purpose = true
          else if (isDisposing(entry.text)) phraseState.disposal = true
        } else if (isDisposing(entry.text) && !isWithin(text, token)) phraseState.disposal = true
      }
    }
    token.instrument = phraseState.instrument
    if (!narrates && !purpose && (entry.flags & flag.committed) !== 0)
      token.commitment = commitmentOf(phraseState, token)
    previous = token
  }
  if (!phraseState.own && modal === null) phrase.problem = problem
  if (phraseState.own) {
    state.commits = true
    if (!phrase.bracketed) state.governing = phraseState.verb
  }
}

function isDisposing(word: string): boolean {
  return word === '将' || word === '把' || word === '对'
}

/** True if the character is part of a longer word (面对, 应对, 相对, 绝对, 校对). */
function isWithin(text: string, { start }: Token): boolean {
  return start > 0 && '面应相针绝反校核配派'.includes(text.charAt(start - 1))
}

/** 对通过备案的模型: “that have passed”, not “by means of”. */
function isPassed(text: string, { entry, start }: Token): boolean {
  return entry.text === '通过' && text[start - 1] === '对'
}

/** 遵循数据安全、公开透明的原则: a principle names its matter and commits to nothing. */
function isPrinciple({ tokens }: Phrase): boolean {
  let named = 0
  let last = ''
  for (const { entry } of tokens) {
    if ((entry.cues & cue.principle) === 0) continue
    named++
    last = entry.text
  }
  return named > 1 && last === '原则'
}
