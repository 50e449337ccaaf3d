/** True for words that themselves say that something is wanting, whether the vocabulary has them or not. */
export function isOfLack(words: string): boolean {
  return lack.test(words)
}

const lack =
  /[不没无未缺少难弱差低短薄欠]|\b(?:no|not|none|never|nobody|nothing|cannot|without|hardly|scarcely|barely|few|fewer|little|less|only|lack\w*|short\w*|scarc\w*|gaps?|miss\w*|weak\w*|poor\w*|low|slow\w*|lag\w*|behind|insufficien\w*|inadequa\w*|absen\w*|fail\w*|un[a-z]{4,})\b|n['’]t\b/i
