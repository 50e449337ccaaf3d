import type { TaskRow } from './columns.ts'

/** What is asked of one body: the part of the table that it has to countersign (会签). */
export interface OwnerShare {
  readonly name: string
  readonly rows: readonly TaskRow[]
}

/** The tasks by body, in the order in which they are first named; those that nobody is named for come last, under ''. */
export function byOwner(rows: readonly TaskRow[]): OwnerShare[] {
  const full = fullNames(rows)
  const shares = new Map<string, TaskRow[]>()
  for (const row of rows) {
    const named = [...row.owners.lead, ...row.owners.others].map((name) => full.get(name) ?? name)
    for (const name of new Set(named.length > 0 ? named : [''])) {
      const share = shares.get(name)
      if (share) share.push(row)
      else shares.set(name, [row])
    }
  }
  const all = [...shares].map(([name, own]) => ({ name, rows: own }))
  return [...all.filter(({ name }) => name !== ''), ...all.filter(({ name }) => name === '')]
}

/** 市数据局、科技局: the second is 市科技局, if the draft calls it so elsewhere. */
function fullNames(rows: readonly TaskRow[]): ReadonlyMap<string, string> {
  const names = new Set(rows.flatMap(({ owners }) => [...owners.lead, ...owners.others]))
  const full = new Map<string, string>()
  for (const name of names) {
    const [longer, ...others] = levels.map((level) => level + name).filter((one) => names.has(one))
    if (longer !== undefined && others.length === 0) full.set(name, longer)
  }
  return full
}

const levels = ['市', '省', '区', '县', '州', '自治区', '国家']
