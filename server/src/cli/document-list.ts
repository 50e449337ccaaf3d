import type { KnownDocument } from '../facts/particulars/known-documents.ts'
import { knownShare } from '../facts/vocabulary/known-share.ts'
import { decode } from '../host/decode.ts'
import { FileError, type FileHost } from '../host/file-host.ts'
import { type CliError, cliError } from './cli-messages.ts'

/** Reads an office's list of documents, CSV or YAML by its name; or says why it cannot be read. */
export async function readDocumentList(
  file: string,
  host: FileHost,
): Promise<readonly KnownDocument[] | { readonly problem: CliError }> {
  let text: string | null
  try {
    const decoded = await decode(await host.read(file), { knownShare })
    text = 'text' in decoded ? decoded.text : null
  } catch (error) {
    return { problem: cliError(error instanceof FileError ? error.fault : 'unreadable', { file }) }
  }
  if (text === null) return { problem: cliError('binary', { file }) }
  try {
    const rows = /\.ya?ml$/i.test(file) ? await yamlRows(text) : await csvRows(text)
    const documents = rows.map(documentOf).filter(({ title, number }) => title !== '' || number !== '')
    return documents.length > 0 ? documents : { problem: cliError('badList', { file, reason: '0' }) }
  } catch (error) {
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n')
    return { problem: cliError('badList', { file, reason: reason.replace(/[.。]$/, '') }) }
  }
}

type Row = Readonly<Record<string, string>>

async function csvRows(text: string): Promise<readonly Row[]> {
  const { readCsv } = await import('./csv.ts')
  const [head = [], ...rows] = readCsv(text)
  return rows.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])))
}

/** A list of mappings, or a mapping with one list in it. */
async function yamlRows(text: string): Promise<readonly Row[]> {
  const { parse } = await import('yaml')
  const data: unknown = parse(text, { maxAliasCount: 100, schema: 'failsafe' })
  const list: unknown = Array.isArray(data) ? data : Object.values(isRecord(data) ? data : {}).find(Array.isArray)
  if (!Array.isArray(list)) return []
  return list
    .filter(isRecord)
    .map((item) => Object.fromEntries(Object.entries(item).map(([key, value]) => [key, scalar(value)])))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function scalar(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The names that columns have in the lists of offices, in small letters and without spaces. */
const columns: Readonly<Record<keyof KnownDocument, RegExp>> = {
  title: /^(?:title|name|标题|题名|名称|(?:文件|政策|法规)(?:标题|名称))$/,
  number: /^(?:number|no\.?|文号|字号|发文字号|文件编号|编号)$/,
  status: /^(?:status|state|状态|效力|效力状态|时效性|有效性|是否有效)$/,
  replacedBy: /^(?:replacedby|replaced_by|replaced-by|replacement|替代文件|被替代为|新文件|替代为|替代)$/,
  date: /^(?:date|日期|发布日期|印发日期|成文日期|公布日期|施行日期)$/,
}

function documentOf(row: Row): KnownDocument {
  const cell = (column: keyof KnownDocument): string => {
    const key = Object.keys(row).find((name) => columns[column].test(name.toLowerCase().replace(/\s/g, '')))
    return (row[key ?? ''] ?? '').trim()
  }
  return {
    title: cell('title'),
    number: cell('number'),
    status: cell('status'),
    replacedBy: cell('replacedBy'),
    date: cell('date'),
  }
}
