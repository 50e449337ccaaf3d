import type { YAMLError } from 'yaml'
import type { Localized } from '../framework/types.ts'

type Code = YAMLError['code']

/** What an error of the YAML parser says, in words of ours: the parser has English ones alone. */
export function syntaxError(code: Code): Localized {
  return byCode[code] ?? other
}

const other: Localized = { zh: '此处写法有误', en: 'what stands here cannot be read' }

const byCode: Readonly<Partial<Record<Code, Localized>>> = {
  BAD_INDENT: { zh: '缩进与同级各项不一致', en: 'it is not indented like its neighbours' },
  TAB_AS_INDENT: { zh: '缩进用了制表符，应当用空格', en: 'it is indented with a tab; use spaces' },
  MISSING_CHAR: {
    zh: '缺少符号（如冒号、逗号、引号、右括号，或者冒号后的空格）',
    en: 'a character is missing, such as a colon, comma, quotation mark or bracket, or the space after a colon',
  },
  UNEXPECTED_TOKEN: { zh: '多出了不应有的内容', en: 'something stands here that does not belong' },
  BLOCK_AS_IMPLICIT_KEY: { zh: '一行中不能写两个“名称: 值”', en: 'a line cannot have two names with values' },
  MULTILINE_IMPLICIT_KEY: { zh: '名称不能换行，名称之后须有冒号', en: 'a name must end in a colon on its own line' },
  KEY_OVER_1024_CHARS: { zh: '名称过长', en: 'the name is too long' },
  BLOCK_IN_FLOW: { zh: '括号之内不能分行列举', en: 'a list in brackets cannot be written in lines' },
  BAD_SCALAR_START: {
    zh: '值不能以此符号开头，请加引号',
    en: 'a value cannot begin with this character; put it in quotation marks',
  },
  BAD_DQ_ESCAPE: { zh: '双引号内的反斜杠写法有误', en: 'the backslash in the quotation marks is wrong' },
  BAD_ALIAS: {
    zh: '“*”引用的内容不存在；值本身含“*”的，请加引号',
    en: 'what * refers to does not exist; if it is meant as such, put it in quotation marks',
  },
  TAG_RESOLVE_FAILED: {
    zh: '不认识“!”开头的标记；值本身含“!”的，请加引号',
    en: 'the tag that begins with ! is unknown; if it is meant as such, put it in quotation marks',
  },
  MULTIPLE_DOCS: {
    zh: '“---”之后又是一份文档，只能有一份',
    en: 'there may be one document only, without a second ---',
  },
}
