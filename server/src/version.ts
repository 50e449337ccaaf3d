declare const WENHENG_VERSION: string

/** The version of package.json, put in by the bundler. */
export const version: string = typeof WENHENG_VERSION === 'string' ? WENHENG_VERSION : '0.0.0-dev'
