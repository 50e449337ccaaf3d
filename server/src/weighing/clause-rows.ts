/** The rows of weights that a clause asks for, each once, with the place in the prose that first asks for it. Reused from clause to clause. */
export class ClauseRows {
  count = 0
  rows = new Int32Array(1024)
  /** By index, as `rows`: from where to where in the prose. */
  starts = new Int32Array(1024)
  ends = new Int32Array(1024)
  /** By row: the clause that asked for it last. */
  private stamps = new Int32Array(16_384)
  private stamp = 0

  clear(): void {
    this.count = 0
    this.stamp++
  }

  add(row: number, start: number, end: number): void {
    if (this.stamps[row] === this.stamp) return
    const { count } = this
    if (row >= this.stamps.length || count === this.rows.length) this.grow(row)
    this.stamps[row] = this.stamp
    this.rows[count] = row
    this.starts[count] = start
    this.ends[count] = end
    this.count = count + 1
  }

  /** Only the trainer has more rows than the product, which has room from the start. */
  private grow(row: number): void {
    if (row >= this.stamps.length) this.stamps = longer(this.stamps, row + 1)
    if (this.count < this.rows.length) return
    this.rows = longer(this.rows, this.count)
    this.starts = longer(this.starts, this.count)
    this.ends = longer(this.ends, this.count)
  }
}

/** Room for so many numbers, and for as many again. */
function longer(values: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const all = new Int32Array(2 * least)
  all.set(values)
  return all
}
