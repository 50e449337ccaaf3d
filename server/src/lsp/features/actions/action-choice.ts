import type { CodeAction } from 'vscode-languageserver'
import { chooseActionCommand, type ListedAction } from '../../../../protocol.ts'

/** One entry of the menu from which the writer chooses among several actions; for clients that can (`choosesFixes`). */
export function choiceAmong(actions: readonly CodeAction[], title: string, kind: string): CodeAction {
  const listed = actions.map(({ title, data, command }): ListedAction => ({ title, data, command }))
  return { title, kind, command: { title, command: chooseActionCommand, arguments: [listed] } }
}
