const scales: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  lakh: 1e5,
  crore: 1e7,
  tn: 1e12,
  trillion: 1e12,
}

/** The value of a figure with its scale: 1,200 万, 1.5 billion. The scale is empty for none. */
export function scaledFigure(figure: string, scale: string): number {
  return Number(figure.replace(/[,，]/g, '')) * (scales[scale.toLowerCase()] ?? 1)
}
