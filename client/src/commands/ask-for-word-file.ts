import { type Uri, window } from 'vscode'

/** Asks for a Word document. */
export async function askForWordFile(title: string): Promise<Uri | undefined> {
  const [file] = (await window.showOpenDialog({ title, filters: { Word: ['docx'] } })) ?? []
  return file
}
