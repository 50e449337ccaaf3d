/** What was tried in a run. */
export type Tally = Record<
  | 'edits'
  | 'notifications of edits'
  | 'opens and closes'
  | 'requests'
  | 'requests with wrong parameters'
  | 'cancellations'
  | 'changes of settings'
  | 'messages without meaning'
  | 'answers compared with a fresh analysis'
  | 'protocol errors',
  number
>

export const nothingTried = (): Tally => ({
  edits: 0,
  'notifications of edits': 0,
  'opens and closes': 0,
  requests: 0,
  'requests with wrong parameters': 0,
  cancellations: 0,
  'changes of settings': 0,
  'messages without meaning': 0,
  'answers compared with a fresh analysis': 0,
  'protocol errors': 0,
})
