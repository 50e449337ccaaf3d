import type { Language } from '../../framework/types.ts'
import type { WordComment, WordDraft } from './word-draft.ts'

/** The text of a Word document with its comments after what they are about, as comments of HTML: no text of the draft. */
export function withComments({ text, comments }: Pick<WordDraft, 'text' | 'comments'>, reader: Language): string {
  let made = ''
  let at = 0
  for (const comment of [...comments].sort((a, b) => a.end - b.end)) {
    const end = Math.min(text.length, Math.max(at, comment.end))
    made += text.slice(at, end) + htmlComment(comment, reader)
    at = end
  }
  return made + text.slice(at)
}

function htmlComment({ author, text }: WordComment, reader: Language): string {
  const said =
    reader === 'zh' ? `批注${author && `（${author}）`}：${text}` : `Comment${author && ` (${author})`}: ${text}`
  // Neither two hyphens nor a line end may stand in it; without an arrow it cannot be a directive either.
  return `<!-- ${said
    .replace(/\s+/g, ' ')
    .replace(/-(?=-|>)/g, '‐')
    .trim()} -->`
}
