/** How much each gram tells: the fewer texts have it, the more. */
export class GramWeights {
  readonly #counts = new Map<number, number>()
  readonly #texts: number

  constructor(texts: readonly (readonly number[])[]) {
    this.#texts = texts.length
    for (const grams of texts) for (const gram of grams) this.#counts.set(gram, (this.#counts.get(gram) ?? 0) + 1)
  }

  of(gram: number): number {
    return Math.log(1 + this.#texts / (this.#counts.get(gram) ?? 1))
  }

  total(grams: readonly number[]): number {
    let sum = 0
    for (const gram of grams) sum += this.of(gram)
    return sum
  }

  /** The weight of the grams that two ascending lists share. */
  shared(a: readonly number[], b: readonly number[]): number {
    let sum = 0
    for (let at = 0, other = 0; at < a.length && other < b.length; ) {
      const [one, two] = [a[at] ?? 0, b[other] ?? 0]
      if (one === two) sum += this.of(one)
      if (one <= two) at++
      if (two <= one) other++
    }
    return sum
  }
}
