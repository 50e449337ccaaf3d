import { fromBase64 } from '../../../protocol/base64.ts'

/** The bytes that a client has sent in base64; none if it is not that. */
export function sentBytes(text: string): Uint8Array {
  try {
    return fromBase64(text)
  } catch {
    return new Uint8Array()
  }
}
