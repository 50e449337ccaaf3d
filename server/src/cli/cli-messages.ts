import { formatMessage } from '../findings/format-message.ts'
import type { Language, Localized } from '../framework/types.ts'

/** What went wrong, by key and values: one clear sentence when it is shown. */
export interface CliError {
  readonly key: keyof typeof problems
  readonly values: Readonly<Record<string, string | Localized>>
}

export function cliError(key: CliError['key'], values: CliError['values']): CliError {
  return { key, values }
}

export function cliErrorText({ key, values }: CliError, language: Language): string {
  return formatMessage({ key, values }, problems[key], language)
}

const problems = {
  config: { zh: '{mistakes}', en: '{mistakes}' },
  noCommand: {
    zh: '未写明命令；可用的命令：{commands}。用法见 wenheng --help。',
    en: 'No command given; the commands are: {commands}. See wenheng --help.',
  },
  unknownCommand: {
    zh: '没有“{command}”这一命令；可用的命令：{commands}。',
    en: 'There is no command "{command}"; the commands are: {commands}.',
  },
  noFile: { zh: '未写明文件：wenheng {command} 文件…', en: 'No file given: wenheng {command} FILE…' },
  unknownOption: { zh: '没有“{option}”这一选项。', en: 'There is no option {option}.' },
  foreignOption: {
    zh: '命令 {command} 没有“{option}”这一选项。',
    en: 'The command {command} has no option {option}.',
  },
  noValue: { zh: '选项 {option} 之后须写明取值。', en: 'Option {option} needs a value.' },
  needlessValue: {
    zh: '选项 {option} 不带取值，却写了“{value}”。',
    en: 'Option {option} takes no value, but was given "{value}".',
  },
  badValue: {
    zh: '选项 {option} 不能取“{value}”；可取：{allowed}。',
    en: 'Option {option} cannot be "{value}"; it takes one of: {allowed}.',
  },
  badDate: {
    zh: '选项 --date 不能取“{date}”，不是日期；写法如 2026-12-01、2026年12月1日。',
    en: 'Option --date cannot be "{date}", which is no date; write 2026-12-01 or 1 December 2026.',
  },
  missing: { zh: '{file}：没有这个文件。', en: '{file}: no such file.' },
  noMatch: {
    zh: '{file}：没有与之相符的文件（git 忽略的不计）。',
    en: '{file}: no file matches (files ignored by git do not count).',
  },
  directory: {
    zh: '{file}：文件夹中没有可读的文稿（.md、.txt、.gongwen、.docx；git 忽略的不计）。',
    en: '{file}: no draft in this folder (.md, .txt, .gongwen, .docx; files ignored by git do not count).',
  },
  denied: { zh: '{file}：没有读取权限。', en: '{file}: no permission to read it.' },
  unreadable: { zh: '{file}：无法读取。', en: '{file}: cannot be read.' },
  twoConfigs: {
    zh: '--config 与 --no-config 不能并用。',
    en: '--config and --no-config cannot be used together.',
  },
  stdinWrite: {
    zh: '标准输入不能写回；请去掉 --write。',
    en: 'Standard input cannot be written back; leave out --write.',
  },
  unwritable: {
    zh: '{file}：无法写入，原文件未改动。',
    en: '{file}: cannot be written; the file is unchanged.',
  },
  office: {
    zh: '{file}：不是文本文件；PDF 或 RTF 文稿请先另存为 .docx 或纯文本。',
    en: '{file}: not a text file; save a PDF or RTF draft as .docx or plain text first.',
  },
  binary: {
    zh: '{file}：不是文本文件，第{line}行有字节 0x00。',
    en: '{file}: not a text file (byte 0x00 in line {line}).',
  },
  special: { zh: '{file}：是设备或者套接字，不是文件。', en: '{file}: a device or a socket, not a file.' },
  silent: { zh: '{file}：管道中没有内容。', en: '{file}: nothing comes out of this pipe.' },
  tooLarge: { zh: '{file}：超过 256 MB，未作读取。', en: '{file}: not read: it is larger than 256 MB.' },
  badList: {
    zh: '{file}：不是可读的文件清单（{reason}）。清单为 CSV 或 YAML，至少有“标题”或“文号”一列。',
    en: '{file}: not a list of documents ({reason}). A list is CSV or YAML with a column "title" or "number" at least.',
  },
  deniedFolder: { zh: '{file}：无法打开这个文件夹。', en: '{file}: this folder cannot be opened.' },
  badByte: {
    zh: '{file}：不是 {encoding} 编码，第{line}行有字节 {byte}；可用 --encoding 指明编码。',
    en: '{file}: not {encoding} (byte {byte} in line {line}); name its encoding with --encoding.',
  },
  noEncoding: {
    zh: '{file}：不是 UTF-8、UTF-16、GB18030、Big5、Windows-1252 编码，第{line}行有字节 {byte}；可用 --encoding 指明编码。',
    en: '{file}: not UTF-8, UTF-16, GB18030, Big5 or Windows-1252 (byte {byte} in line {line}); name its encoding with --encoding.',
  },
  foreign: {
    zh: '{file}：像是 {encoding} 编码；确实如此的，请写明 --encoding {label}。',
    en: '{file}: looks like {encoding}; if it is, use --encoding {label}.',
  },
  failed: { zh: '{file}：分析时出错：{reason}', en: '{file}: the analysis failed: {reason}' },
  ruleFailed: {
    zh: '{file}：规则 {rule} 运行出错，其结果未列出：{reason}',
    en: '{file}: the rule {rule} failed; what it finds is not listed: {reason}',
  },
  unfaithful: {
    zh: '{file}：未作修正：按 {encoding} 编码写回，会改动其他字节。',
    en: '{file}: not fixed: writing it back as {encoding} would change other bytes too.',
  },
  unencodable: {
    zh: '{file}：未作修正：{encoding} 编码中没有“{character}”。',
    en: '{file}: not fixed: {encoding} has no "{character}".',
  },
  readOnly: {
    zh: '{file}：未作修正：文件或者所在的文件夹不可写，原文件未改动。',
    en: '{file}: not fixed: the file or its folder is read-only; the file is unchanged.',
  },
  noSpace: {
    zh: '{file}：未作修正：磁盘空间不足，原文件未改动。',
    en: '{file}: not fixed: no space left on the disk; the file is unchanged.',
  },
  changed: {
    zh: '{file}：未作修正：读取之后，文件又被其他程序改动，未予覆盖；请重新运行。',
    en: '{file}: not fixed: another program has changed the file since it was read; it is as that left it. Run again.',
  },
  fixInput: {
    zh: '--fix 改写文件，不能用于标准输入。',
    en: '--fix writes files; standard input cannot be fixed.',
  },
  unknownRule: { zh: '没有“{rule}”这条规则；各条规则见 README。', en: 'There is no rule {rule}; README lists them.' },
  noFileOrRule: {
    zh: '没有“{name}”这个文件，也没有这条规则；各条规则见 README。',
    en: 'There is no file {name}, and no such rule; README lists the rules.',
  },
  misspeltRule: {
    zh: '没有“{name}”这个文件，也没有这条规则；是否指“{meant}”？',
    en: 'There is no file {name}, and no such rule; did you mean {meant}?',
  },
  rulesAndFiles: {
    zh: 'explain 一次只说明文件或者只说明规则；请分两次运行。',
    en: 'explain takes either files or rules; run it once for each.',
  },
  unknownEncoding: { zh: '没有“{encoding}”这种编码。', en: 'There is no encoding {encoding}.' },
  binaryOutput: {
    zh: '{format} 不能显示在屏幕上：请用 --output 写明文件名。',
    en: '{format} cannot be shown on the screen: name a file with --output.',
  },
  twoFiles: {
    zh: '比较须写明两个文件：wenheng compare 旧稿 新稿',
    en: 'A comparison takes two files: wenheng compare OLD NEW',
  },
  notSaved: { zh: '{file}：未保存：{reason}。', en: '{file}: not saved: {reason}.' },
  notUtf8: {
    zh: '{file}：名称不是 UTF-8 编码，无法读取；请先改名。',
    en: '{file}: cannot be read, its name is not UTF-8; rename it first.',
  },
  broken: { zh: '程序出错：{reason}', en: 'Wenheng failed: {reason}' },
  oneDraft: {
    zh: 'align 一次只对照一份文稿；上级文件写在 --parent 之后。',
    en: 'align compares one draft at a time; parent documents follow --parent.',
  },
  noParent: {
    zh: '未写明上级文件：用 --parent 写明，或者写入 .wenheng.yaml 的 parents。',
    en: 'No parent document given: name one with --parent, or in parents of .wenheng.yaml.',
  },
  word: { zh: '{file}：{reason}', en: '{file}: {reason}' },
  fixWord: {
    zh: '{file}：未作修正：Word 文档请用 wenheng review，以修订和批注的形式另存。',
    en: '{file}: not fixed: use wenheng review, which saves a Word document with tracked changes and comments.',
  },
  wordWrite: {
    zh: '{file}：Word 文档不能写回。',
    en: '{file}: a Word document cannot be written back.',
  },
  oneWordFile: { zh: '一次只能审阅一份 Word 文档。', en: 'One Word document is reviewed at a time.' },
  ownInput: {
    zh: '{file}：是本次要读取的文件，不予覆盖；请用 -o 另写文件名。',
    en: '{file}: not written: it is one of the files to be read; name another with -o.',
  },
  reviewText: {
    zh: '{file}：不是 Word 文档；文本文稿请用 wenheng lint。',
    en: '{file}: not a Word document; use wenheng lint for text.',
  },
  output: { zh: '输出无法写完：{reason}', en: 'The output could not be written: {reason}' },
  noWordFile: {
    zh: '{file}：导出的文件名应当以 .docx 结尾。',
    en: '{file}: the name of a Word document ends in .docx.',
  },
  oneExport: { zh: '一次只能导出一份文稿。', en: 'One draft is exported at a time.' },
  openSlots: {
    zh: '{file}：有{count}处占位未填，未导出。填好后再导出，或者加上 --slots keep。',
    en: '{file}: not exported: slots not filled in: {count}. Fill them in, or add --slots keep.',
  },
} satisfies Record<string, Localized>
