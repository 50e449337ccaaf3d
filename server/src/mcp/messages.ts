import type { Message } from '../findings/finding.ts'
import { formatMessage } from '../findings/format-message.ts'
import type { Language, Localized } from '../framework/types.ts'
import { visible } from '../text/document/visible.ts'

/** Why a draft is not read, or the server does not start: a sentence, by key and values. */
export interface McpError {
  readonly error: Message & { readonly key: keyof typeof sentences }
}

export function mcpError(key: McpError['error']['key'], values: Message['values']): McpError {
  return { error: { key, values } }
}

export function mcpErrorText({ error }: McpError, language: Language): string {
  return visible(formatMessage(error, sentences[error.key], language))
}

const sentences = {
  noFile: { zh: '输入缺少“file”：请写明文稿。', en: 'The input lacks “file”: name the draft.' },
  outside: {
    zh: '{file}：不在可读的文件夹中；可读的是：{folders}。',
    en: '{file}: not in a folder that may be read; these may: {folders}.',
  },
  missing: { zh: '{file}：没有这个文件。', en: '{file}: no such file.' },
  noDraft: {
    zh: '{file}：不是文稿；可读的是 .md、.markdown、.txt、.gongwen 文件，名称或者所在文件夹以点开头的除外。',
    en: '{file}: not a draft; .md, .markdown, .txt and .gongwen files may be read, except where a name begins with a dot.',
  },
  special: { zh: '{file}：不是普通文件。', en: '{file}: not a regular file.' },
  tooLarge: { zh: '{file}：超过 {most} MB，未作读取。', en: '{file}: not read: it is larger than {most} MB.' },
  denied: { zh: '{file}：无法读取。', en: '{file}: cannot be read.' },
  noFolder: { zh: '{folder}：没有这个文件夹。', en: '{folder}: no such folder.' },
  unknownOption: {
    zh: '没有“{option}”这一选项。用法见 wenheng-mcp --help。',
    en: 'There is no option {option}. See wenheng-mcp --help.',
  },
  reads: { zh: 'wenheng-mcp {version}：可读 {folders}', en: 'wenheng-mcp {version}: may read {folders}' },
  failed: { zh: '出错：{reason}', en: 'failed: {reason}' },
} satisfies Record<string, Localized>
