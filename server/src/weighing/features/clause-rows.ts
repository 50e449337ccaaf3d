/**
 * The set of weight rows that a clause needs, each with the first span in the prose that needs it. Reused from clause
 * to clause.
 */
export class ClauseRows {
  count = 0
  rows = new Int32Array(1024)
  /** Parallel to `rows`: the spans in the prose. */
  starts = new Int32Array(1024)
  ends = new Int32Array(1024)
  /** By row: the stamp of the last clause that added it. */
  stamps = new Int32Array(40_960)
  /** The number of the current clause. */
  stamp = 0

  clear(): void {
    this.count = 0
    this.stamp++
  }

  add(row: number, start: number, end: number): void {
    const { count, stamps, stamp } = this
    if (stamps[row] === stamp) return
    if (row >= stamps.length) this.knowRows(row + 1)
    if (count === this.rows.length) this.reserve(1)
    this.stamps[row] = stamp
    this.rows[count] = row
    this.starts[count] = start
    this.ends[count] = end
    this.count = count + 1
  }

  /** Makes room for a number of additional rows. */
  reserve(more: number): void {
    const least = this.count + more
    if (least <= this.rows.length) return
    this.rows = longer(this.rows, least)
    this.starts = longer(this.starts, least)
    this.ends = longer(this.ends, least)
  }

  /** Makes room for rows below `count`. Only the trainer has more than there is room for from the start. */
  knowRows(count: number): void {
    if (count > this.stamps.length) this.stamps = longer(this.stamps, count)
  }
}

/** A copy with twice the length that is needed. */
function longer(values: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const all = new Int32Array(2 * least)
  all.set(values)
  return all
}
