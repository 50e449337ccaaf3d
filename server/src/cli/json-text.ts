/**
 * A value as JSON with an indent of 2. JSON leaves some characters as they are that steer a terminal or turn the direction
 * of writing; here they are escaped too, which means the same to who reads it.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    steering,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** C1 controls, separators of lines, marks of direction: JSON escapes C0 itself. */
const steering = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g
