import type { TemplateForm } from '../../framework/types.ts'
import type { Draft } from '../../text/model/draft.ts'
import { lineBreak } from '../edits/source-line.ts'
import type { ClauseLayout } from './clause-layout.ts'

/**
 * How the first clause of a draft is laid out, by its form: 一、… with its text below, 第一条 …, Section 1. …; its
 * label without markup.
 */
export function firstClauseLayout(draft: Draft, form: TemplateForm): ClauseLayout {
  const eol = lineBreak(draft.text)
  const blank = eol + eol
  const mark = draft.format === 'markdown' && /^[ \t]*#/m.test(draft.text) ? '## ' : ''
  switch (form) {
    case 'legislation':
      return { gap: blank, lead: '', label: '第一条', between: '　', afterTopic: null, beforeText: null }
    case 'measures':
      return { gap: blank, lead: '', label: '一、', between: '', afterTopic: '。', beforeText: null }
    case 'programme':
      return { gap: blank, lead: mark, label: '一、', between: '', afterTopic: '', beforeText: blank }
    case 'act':
      return { gap: blank, lead: '', label: 'Section 1.', between: ' ', afterTopic: '. ', beforeText: null }
    case 'plan':
      return mark
        ? { gap: blank, lead: mark, label: '', between: '', afterTopic: '', beforeText: blank }
        : { gap: blank, lead: '', label: '1.', between: ' ', afterTopic: '. ', beforeText: null }
  }
}

/** How the first clause in the first section of a draft is laid out; null if sections have their text right below. */
export function firstChildLayout(draft: Draft, form: TemplateForm): ClauseLayout | null {
  const eol = lineBreak(draft.text)
  const base = { gap: eol + eol, lead: '', beforeText: null }
  switch (form) {
    case 'programme':
      return { ...base, label: '（一）', between: '', afterTopic: '。' }
    case 'legislation':
      return { ...base, label: '第一条', between: '　', afterTopic: null }
    case 'measures':
    case 'act':
    case 'plan':
      return null
  }
}
