/** A range of the source that is no prose, or stands for other characters. */
export interface InlinePiece {
  readonly from: number
  readonly to: number
  /** Its text in the prose: nothing for a mark or deleted text, the character for an entity, a space for a break. */
  readonly text: string
}
