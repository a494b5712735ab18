const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { METADATA } = require('./scripts/add-in-files.js');
const { AddInPlugin } = require('./scripts/add-in-plugin.js');
const { devServer } = require('./scripts/dev-server.js');
const { SizePlugin } = require('./scripts/size-plugin.js');

/** The plugin compares this with module paths, so it is relative and uses the separator of the machine. */
const FUNCTIONS = path.join('src', 'functions', 'functions.ts');

const SPREADSHEET_STYLES = 'node_modules/@univerjs/preset-sheets-{core,conditional-formatting,data-validation,drawing,table}/lib/index.css';

/** `--env excel` serves Excel over https; `--env baseUrl=https://…` builds for that place; `--env browser` builds the page alone. */
module.exports = async (env = {}) => {
  const serving = Boolean(env.WEBPACK_SERVE);
  const alone = Boolean(env.browser);
  const page = { page: './src/browser/main.ts' };
  return {
    entry: alone ? page : {
      ...page,
      // Excel waits for the functions while it calculates: a small script of their own, before the interface.
      functions: `./${FUNCTIONS}`,
      taskpane: './src/browser/excel-main.ts',
    },
    output: { path: path.resolve(__dirname, 'dist', ...(alone ? ['browser'] : [])), filename: '[name].js', chunkFilename: chunkName(serving), clean: true },
    // A devtool that uses eval would break the content security policy of both pages.
    devtool: 'source-map',
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        // The spreadsheet reads dates month first by itself.
        { test: /[\\/]node_modules[\\/]@univerjs[\\/]/, resolve: { alias: { numfmt$: path.resolve(__dirname, 'src/hosts/browser/dates-day-first.ts') } } },
        // Ours are all ES modules: said, so that no name in them is taken for CommonJS.
        { test: /\.tsx?$/, exclude: /node_modules/, type: 'javascript/esm', loader: 'swc-loader', options: swcOptions() },
      ],
    },
    plugins: [
      html('index.html', ['page'], serving),
      ...(alone ? [] : forExcel(env, serving)),
      new CopyPlugin({
        patterns: [
          { from: 'src/{browser/page,browser/beside,taskpane/pane}.css', to: '[name][ext]' },
          { from: SPREADSHEET_STYLES, to: 'spreadsheet.css', transformAll: (all) => Buffer.concat(all.map(({ data }) => data)) },
          { from: 'assets/{icon,build,check}-*.png', to: 'assets/[name][ext]' },
        ],
      }),
      ...(serving ? [] : [new SizePlugin()]),
    ],
    optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })] },
    // The parts are loaded when they are wanted; the spreadsheet is a large one.
    performance: { maxAssetSize: 500_000, maxEntrypointSize: 500_000, assetFilter: (name) => name.endsWith('.js') && !name.startsWith('part-') },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
    ...(serving && { devServer: await devServer({ excel: Boolean(env.excel) }) }),
  };
};

/** What only the add-in needs: its page, its functions' metadata and its manifest. */
function forExcel(env, serving) {
  return [
    html('taskpane.html', ['functions', 'taskpane'], serving),
    new CustomFunctionsMetadataPlugin({ input: FUNCTIONS, output: METADATA }),
    new AddInPlugin({ baseUrl: env.baseUrl, keepPlainName: serving }),
  ];
}

/** Scripts in the order given. What is served for good is asked for by its content, so that an update is never half of each. */
function html(name, chunks, serving) {
  return new HtmlPlugin({
    template: `./src/browser/${name}`,
    filename: name,
    chunks,
    chunksSortMode: 'manual',
    scriptLoading: 'defer',
    hash: !serving,
  });
}

function chunkName(serving) {
  return serving ? 'part-[name].js' : 'part-[name].[contenthash:8].js';
}

function swcOptions() {
  return { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } } };
}
