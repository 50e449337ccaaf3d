import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { moduleText } from '../framework-compiler.ts'
import { registeredTypes } from '../registered-types.ts'
import { root } from '../root.ts'
import { vocabularyModule } from '../vocabulary-compiler.ts'

/**
 * Bundles the thread's program with other data in place of the framework's, so that the product needs no hook for it.
 * Returns the URL of the bundle.
 */
export async function bundleWith(data: Readonly<Record<string, unknown>>, name: string): Promise<URL> {
  const modules: Readonly<Record<string, string>> = {
    'data.generated.ts': moduleText(data, registeredTypes),
    'vocabulary.generated.ts': vocabularyModule(data) ?? '',
  }
  // Inside the project, so that it finds the project's sentences.
  const outfile = join(root, 'out/ablate', `${name}.mjs`)
  await build({
    entryPoints: [join(root, 'server/scripts/ablate/ablate-worker.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
    plugins: [
      {
        name: 'data',
        setup: ({ onLoad }) =>
          onLoad({ filter: /framework[\\/](data|vocabulary)\.generated\.ts$/ }, ({ path }) => ({
            contents: modules[path.replace(/^.*[\\/]/, '')] ?? '',
            loader: 'ts',
            resolveDir: join(path, '..'),
          })),
      },
    ],
  })
  return pathToFileURL(outfile)
}
