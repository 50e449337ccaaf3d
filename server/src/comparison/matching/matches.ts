/** Which text of one list belongs to which of the other. */
export class Matches {
  readonly ofOld: Int32Array
  readonly ofNew: Int32Array
  #left: number

  constructor(old: number, fresh: number) {
    this.ofOld = new Int32Array(old).fill(-1)
    this.ofNew = new Int32Array(fresh).fill(-1)
    this.#left = Math.min(old, fresh)
  }

  get isFull(): boolean {
    return this.#left === 0
  }

  /** False if one of them is matched already, or there is none. */
  add(old: number, fresh: number): boolean {
    if (this.ofOld[old] !== -1 || this.ofNew[fresh] !== -1) return false
    this.ofOld[old] = fresh
    this.ofNew[fresh] = old
    this.#left--
    return true
  }
}
