/** Work done in steps: each `next()` does one step, and the last returns the result. */
export type Stepwise<Result> = Generator<undefined, Result, undefined>

/** Runs all steps and returns the result. */
export function finish<Result>(steps: Stepwise<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
