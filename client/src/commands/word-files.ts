import { type Uri, window } from 'vscode'

/** Asks for a Word document. */
export async function askForWordFile(title: string): Promise<Uri | undefined> {
  const [file] = (await window.showOpenDialog({ title, filters: { Word: ['docx'] } })) ?? []
  return file
}

/** The name of a file without its folder. */
export function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
