/** True if a place is in the name of a file, whose marks are those of its makers: 方案（2026-2028年）.pdf. */
export function isInFileName(text: string, at: number): boolean {
  return extension.test(text.slice(at, at + longest))
}

const longest = 100
const extension = /^[^。；！？\n]{0,90}?\.(?:docx?|xlsx?|pptx?|pdf|wps|ofd|txt|rar|zip|jpe?g|png)(?![a-z])/i
