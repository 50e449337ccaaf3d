/** The rows of weights that a clause asks for, each once, with the places in the prose that ask for them. Reused from clause to clause. */
export class ClauseRows {
  readonly rows: number[] = []
  readonly starts: number[] = []
  readonly ends: number[] = []
  private stamps = new Int32Array(1024)
  private stamp = 0

  clear(): void {
    this.rows.length = 0
    this.starts.length = 0
    this.ends.length = 0
    this.stamp++
  }

  add(row: number, start: number, end: number): void {
    if (row >= this.stamps.length) this.grow(row)
    if (this.stamps[row] === this.stamp) return
    this.stamps[row] = this.stamp
    this.rows.push(row)
    this.starts.push(start)
    this.ends.push(end)
  }

  private grow(row: number): void {
    const stamps = new Int32Array(2 ** Math.ceil(Math.log2(row + 2)))
    stamps.set(this.stamps)
    this.stamps = stamps
  }
}
