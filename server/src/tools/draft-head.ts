import { reasons } from '../coverage/kind/reasons.ts'
import type { Analysis } from '../engine/analyzer.ts'
import type { Language } from '../framework/types.ts'
import { truncate } from '../text/document/truncate.ts'
import { type ObjectSchema, record, text } from './schema.ts'

/** What a draft is taken for, and why it is not judged where it is not. */
export function draftHead({ draft, coverage }: Analysis, reader: Language): Readonly<Record<string, unknown>> {
  const { judged, kind, concern, reason, genre, subject, level } = coverage.draft
  const why = reason === null ? {} : { reason: reasons[reason][reader] }
  return { language: draft.language, judged, kind, concern, ...why, genre, subject, level }
}

export const draftHeadSchema: ObjectSchema = {
  ...record(
    {
      language: { type: 'string', enum: ['zh', 'en'] },
      judged: {
        type: 'boolean',
        description: {
          zh: '是否按政策文稿审读；为 false 时，各维度的缺失不作为问题。',
          en: 'Whether the text is judged as policy; if not, what it leaves out is no fault.',
        },
      },
      kind: text({ zh: '文稿的种类。', en: 'What the text does.' }),
      concern: text({
        zh: '与框架的关系：full 全面部署，narrow 专项，none 无关。',
        en: 'How much of the framework concerns it: full, narrow or none.',
      }),
      reason: text({ zh: '未作审读的原因。', en: 'Why it is not judged.' }),
      genre: text({ zh: '文种。', en: 'What it calls itself.' }),
      subject: text({ zh: '主题。', en: 'What it is about.' }),
      level: text({ zh: '发文机关的层级。', en: 'The level of government that issues it.' }),
    },
    ['reason'],
  ),
  description: { zh: '文稿的基本情况。', en: 'What the draft is taken for.' },
}

/** Words of a draft as they are quoted. */
export function cutQuote(words: string): string {
  return truncate(words, 300)
}
