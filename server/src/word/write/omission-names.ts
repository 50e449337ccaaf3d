import type { Localized } from '../../framework/types.ts'
import type { Omission } from './inline-runs.ts'

/** What of a draft does not go out, for the reader. */
export const omissionNames: Readonly<Record<Omission, Localized>> = {
  image: { zh: '图片未导出', en: 'image left out' },
  struck: { zh: '已标记删除的文字未导出', en: 'struck text left out' },
  code: { zh: '代码块未导出', en: 'code block left out' },
  other: { zh: '此处内容未导出', en: 'left out' },
}
