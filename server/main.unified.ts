export { default as parseChinese } from './src/unified/parse-chinese.ts'
export { default, type WenhengOptions } from './src/unified/wenheng.ts'
