/** A range of the source that is not prose, or that represents other characters. */
export interface InlinePiece {
  readonly from: number
  readonly to: number
  /** Its text in the prose: empty for marks and deleted text, the character for an entity, a space for a break. */
  readonly text: string
}
