export async function against(rev: string, corpus: string | null, most: number): Promise<string> {
  return `${rev} ${corpus} ${most}`
}
