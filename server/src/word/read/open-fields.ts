/** The fields (ISO/IEC 29500-1, 17.16.18) that are open at a place: each is at its code or at its result. */
export class OpenFields {
  private readonly open: boolean[] = []
  /** How many are at their code, which is not shown. */
  codes = 0

  begin(): void {
    this.open.push(true)
    this.codes++
  }

  separate(): void {
    if (this.open.length === 0 || !this.open[this.open.length - 1]) return
    this.open[this.open.length - 1] = false
    this.codes--
  }

  end(): void {
    if (this.open.pop()) this.codes--
  }
}
