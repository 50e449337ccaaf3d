import { run } from 'zhlint'

/** The default preset. */
export async function load() {
  const options = { rules: { preset: 'default' } }
  return (/** @type {string} */ text) => {
    const { validations, disabled } = run(text, options)
    return disabled ? 0 : validations.length
  }
}
