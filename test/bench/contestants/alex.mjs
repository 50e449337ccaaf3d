import { markdown } from 'alex'

export async function load() {
  return (/** @type {string} */ text) => markdown(text).messages.length
}
