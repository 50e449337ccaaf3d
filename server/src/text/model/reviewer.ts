import type { Language } from '../../framework/types.ts'

/** Why a directive stands, and who says so; empty where nobody is named. */
export interface Stated {
  readonly reason: string
  readonly reviewer: string
}

/**
 * Reads the reason of a directive. Who has decided may stand in brackets at its end: `理由（审核人：李明）`,
 * `reason (reviewer: Li Ming)`; `byName`: a name alone as well, `理由（李明）`.
 */
export function readStated(text: string, byName: boolean): Stated {
  const [whole, inside = ''] = bracketed.exec(text.slice(-longest)) ?? []
  if (whole === undefined) return { reason: text, reviewer: '' }
  const said = labelled.exec(inside)
  const reviewer = said ? inside.slice(said[0].length).trim() : byName && isName(inside) ? inside.trim() : ''
  return reviewer === '' ? { reason: text, reviewer } : { reason: text.slice(0, -whole.length).trim(), reviewer }
}

/** The reason of a directive with who has decided, as `readStated` reads it, on one line and without the end of a comment. */
export function statedText({ reason, reviewer }: Stated, language: Language): string {
  const why = oneLine(reason, longestReason)
  const who = oneLine(reviewer.replace(/[()（）]/g, ' '), longestName)
  if (who === '') return why
  return language === 'zh' ? `${why}（审核人：${who}）` : `${why} (reviewer: ${who})`
}

/** In UTF-16 code units. */
const longest = 80
const longestReason = 400
const longestName = 40

const bracketed = /[（(]([^（()）]{1,60})[)）]$/
const labelled = /^\s*(?:审核人|审核|复核人|复核|reviewer|reviewed by)\s*[:：]\s*/i

function isName(text: string): boolean {
  return /^[\p{L}\p{M}\s.·・'’-]{2,30}$/u.test(text) && !/^(?:见|详见|see)/i.test(text)
}

/** Two hyphens and a bracket would end a comment; so would a line break in plain text. */
function oneLine(text: string, most: number): string {
  return text
    .replace(/[\p{C}\s]+/gu, ' ')
    .replace(/-{2,}|<!|-?->|--!>/g, '—')
    .trim()
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .trim()
}
