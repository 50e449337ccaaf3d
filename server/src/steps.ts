/** Work done in steps: each `next()` does one step, and the last returns the result. */
export type Stepwise<Result> = Generator<undefined, Result, undefined>

/** Does all steps at once. */
export function finish<Result>(steps: Stepwise<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
