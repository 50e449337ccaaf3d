/**
 * The environment as the benchmark found it. The benchmark itself goes without the certificates that Node.js 20 reads at every
 * start where NODE_EXTRA_CA_CERTS names some: that takes longer than all else it does then, and hides what a program takes.
 */
export const asFound = { ...process.env }
export const hasCertificates = asFound.NODE_EXTRA_CA_CERTS !== undefined
