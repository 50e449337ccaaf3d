/** The rows of weights that a clause asks for, each once, with the place in the prose that first asks for it. Reused from clause to clause. */
export class ClauseRows {
  count = 0
  rows = new Int32Array(1024)
  /** By index, as `rows`: from where to where in the prose. */
  starts = new Int32Array(1024)
  ends = new Int32Array(1024)
  /** By row: the clause that asked for it last. */
  stamps = new Int32Array(16_384)
  /** The clause. */
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

  /** Makes room for so many more. */
  reserve(more: number): void {
    const least = this.count + more
    if (least <= this.rows.length) return
    this.rows = longer(this.rows, least)
    this.starts = longer(this.starts, least)
    this.ends = longer(this.ends, least)
  }

  /** Makes room for rows below a number: only the trainer has more than there is room for from the start. */
  knowRows(count: number): void {
    if (count > this.stamps.length) this.stamps = longer(this.stamps, count)
  }
}

/** Room for so many numbers, and for as many again. */
function longer(values: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const all = new Int32Array(2 * least)
  all.set(values)
  return all
}
