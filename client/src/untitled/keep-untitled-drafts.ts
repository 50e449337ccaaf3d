import { Disposable, languages, Range, type TextDocument, workspace } from 'vscode'
import { isServed } from '../selector.ts'
import { draftLanguage, enough } from './draft-language.ts'

/** What is known of a document that was never saved. */
interface Untitled {
  /** It began in a language that is served, so that another one is a guess of the editor or a choice of the writer. */
  readonly wasServed: boolean
  /** When it was last edited, in milliseconds since 1970. */
  edited: number
  /** Another language was guessed, and the text does not yet say whether that is right. */
  isGuessed: boolean
  /** When its language was set, in milliseconds since 1970; null before. From then on it is the writer's. */
  settled: number | null
  /** It was set a second time, against a guess that was under way at the first. */
  isSettledTwice: boolean
}

/**
 * Milliseconds after an edit within which a new language is taken for a guess of the editor. The first guess loads a
 * model, which takes many seconds on a slow machine. A language that the writer chose so soon for a text of prose is
 * changed once, and stays when it is chosen again.
 */
const guessing = 20_000

/**
 * Milliseconds after the language was set within which another one is taken for a guess that was under way: the editor
 * does not stop it. A writer needs longer to choose one.
 */
const underWay = 3000

/**
 * Keeps drafts judged that were never saved. The editor guesses their language again and again while they are typed,
 * and takes Chinese prose for settings (`ini`). Where the text is prose it gets the language of text: the editor then
 * begins no other guess, it is saved as `.txt` or `.md`, and a language that the writer chooses later stays.
 */
export function keepUntitledDrafts(): Disposable {
  const known = new WeakMap<TextDocument, Untitled>()

  // A change of language is told as closing and opening the same document.
  const opened = (document: TextDocument): void => {
    if (document.uri.scheme !== 'untitled') return
    const wasServed = isServed(document)
    const state = known.get(document)
    if (!state) {
      known.set(document, { wasServed, edited: 0, isGuessed: false, settled: null, isSettledTwice: false })
      return
    }
    state.isGuessed = !wasServed && state.wasServed && Date.now() - state.edited < guessing
    settle(document, state)
  }

  workspace.textDocuments.forEach(opened)
  return Disposable.from(
    workspace.onDidOpenTextDocument(opened),
    workspace.onDidChangeTextDocument(({ document }) => {
      const state = known.get(document)
      if (!state) return
      state.edited = Date.now()
      settle(document, state)
    }),
  )
}

function settle(document: TextDocument, state: Untitled): void {
  if (!state.isGuessed || !maySettle(state)) return
  const language = draftLanguage(document.getText(new Range(0, 0, enough / 10, 0)))
  if (!language) return
  state.isSettledTwice = state.settled !== null
  state.settled = Date.now()
  void languages.setTextDocumentLanguage(document, language)
}

function maySettle({ settled, isSettledTwice }: Untitled): boolean {
  return settled === null || (!isSettledTwice && Date.now() - settled < underWay)
}
