import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';

/** Bundles an entry as the product is bundled, and says what of it is loaded first and what later, in KB of gzip. */
export async function bundle(entry: string, folder: string): Promise<{ first: number; later: Record<string, number> }> {
  const compiler = webpack({
    mode: 'production',
    entry: { page: resolve(entry) },
    output: { path: folder, filename: '[name].js', chunkFilename: 'part-[name].js', clean: true },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          type: 'javascript/esm',
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } } },
        },
      ],
    },
    optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })] },
    performance: false,
  });
  const stats = await new Promise<webpack.Stats>((done, fail) => {
    compiler.run((error, result) => (error || !result || result.hasErrors() ? fail(error ?? new Error(result?.toString('errors-only'))) : done(result)));
  });
  const files = (stats.toJson({ assets: true }).assets ?? []).map(({ name }) => name).filter((name) => name.endsWith('.js'));
  const sizes = Object.fromEntries(files.map((name) => [name, Math.round(gzipSync(readFileSync(join(folder, name))).length / 102.4) / 10]));
  const { 'page.js': first = 0, ...later } = sizes;
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="script-src 'self'; style-src 'self' 'unsafe-inline'">` +
      `<meta name="viewport" content="width=device-width, initial-scale=1"><title>Partnership Case</title><style>body{margin:0}${readFileSync(resolve('src/taskpane/pane.css'), 'utf8')}</style><script src="page.js" defer></script></head><body><div id="pane"></div></body></html>`,
  );
  return { first, later };
}
