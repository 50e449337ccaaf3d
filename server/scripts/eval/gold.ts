import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DimensionId, dimensionIds } from '../../src/framework/types.ts'
import { linesOf } from '../train/read-paragraphs.ts'

/**
 * A paragraph labelled by a reader: the dimensions in which it commits to measures. Doubted ones (`open`) are not
 * scored.
 */
export interface GoldUnit {
  readonly doc: string
  /** The line from 1. */
  readonly line: number
  /** Its last line; a Chinese paragraph is one line. */
  readonly last: number
  readonly chinese: boolean
  readonly dims: readonly DimensionId[]
  readonly open: readonly DimensionId[]
  readonly text: string
}

/** Returns the labels of one file, with their paragraphs from the documents in `folder`. */
export function readUnits(labels: string, folder: string): GoldUnit[] {
  const lines = new Map<string, readonly string[]>()
  const linesOf = (doc: string): readonly string[] => {
    const known = lines.get(doc) ?? readFileSync(join(folder, `${doc}.md`), 'utf8').split('\n')
    lines.set(doc, known)
    return known
  }
  return records(labels).map((record) => {
    const { doc, line } = record
    if (typeof doc !== 'string' || typeof line !== 'number') throw new Error(`${labels}: a label without doc and line`)
    const all = linesOf(doc)
    const chinese = /[\u4e00-\u9fff]/.test(all[line - 1] ?? '')
    let last = line
    while (!chinese && (all[last] ?? '').trim() !== '') last++
    const dims = dimensions(record.dims)
    return { doc, line, last, chinese, dims, open: dimensions(record.open), text: all.slice(line - 1, last).join('\n') }
  })
}

/** Reads a file of one JSON object per line; empty if there is no such file. */
export function records(path: string): Record<string, unknown>[] {
  return existsSync(path) ? linesOf(path) : []
}

function dimensions(value: unknown): DimensionId[] {
  return dimensionIds.filter((id) => Array.isArray(value) && value.includes(id))
}
