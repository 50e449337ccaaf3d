import type { Localized } from '../../framework/types.ts'

/** Why a Word document cannot be read. */
export type WordFault = 'notWord' | 'legacy' | 'encrypted' | 'tooLarge' | 'broken'

export interface WordProblem {
  readonly fault: WordFault
}

/** Thrown and caught within the reader. */
export class WordError extends Error {
  readonly fault: WordFault
  constructor(fault: WordFault) {
    super(fault)
    this.fault = fault
  }
}

/** One sentence for each fault; the name of the file goes before it. */
export const wordFaults: Readonly<Record<WordFault, Localized>> = {
  notWord: { zh: '不是 Word 文档（.docx）。', en: 'not a Word document (.docx).' },
  legacy: {
    zh: '是旧格式的 Word 或 WPS 文档，请另存为 .docx 后再读取。',
    en: 'a Word or WPS document in the old format; save it as .docx first.',
  },
  encrypted: {
    zh: '文档已加密，请取消密码、另存为 .docx 后再读取。',
    en: 'the document is encrypted; save it as .docx without a password first.',
  },
  tooLarge: { zh: '文档过大，未作读取。', en: 'the document is too large, and was not read.' },
  broken: {
    zh: '文档已损坏，请在 Word 中打开、另存为 .docx 后再读取。',
    en: 'the document is damaged; open it in Word and save it as .docx again.',
  },
}
