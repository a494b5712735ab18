const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { freePort } = require('./scripts/free-port.js');

const FIRST_PORT = 3000;
const PAGE = './src/browser/index.html';
/** The plugin compares this with module paths, so it is relative and uses the separator of the machine. */
const FUNCTIONS = path.join('src', 'functions', 'functions.ts');

module.exports = async (env) => {
  const serving = Boolean(env?.WEBPACK_SERVE);
  return {
    entry: { page: './src/browser/main.ts', functions: `./${FUNCTIONS}` },
    output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js', chunkFilename: 'part-[name].js', clean: true },
    // A devtool that uses eval would break the page's content security policy.
    devtool: 'source-map',
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        // Ours are all ES modules: said, so that no name in them is taken for CommonJS.
        { test: /\.tsx?$/, exclude: /node_modules/, type: 'javascript/esm', loader: 'swc-loader', options: swcOptions() },
      ],
    },
    plugins: [
      new HtmlPlugin({ template: PAGE, chunks: ['page'], filename: 'index.html', scriptLoading: 'defer' }),
      new CopyPlugin({
        patterns: [
          { from: 'src/browser/page.css', to: 'page.css' },
          { from: 'assets/icon-*.png', to: 'assets/[name][ext]' },
          { from: 'manifest.xml', to: 'manifest.xml' },
        ],
      }),
      new CustomFunctionsMetadataPlugin({ input: FUNCTIONS, output: 'functions.json' }),
    ],
    optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })] },
    performance: { maxAssetSize: 500_000, maxEntrypointSize: 500_000 },
    stats: serving ? 'errors-warnings' : 'normal',
    infrastructureLogging: { level: 'warn' },
    ...(serving && { devServer: await devServer() }),
  };
};

function swcOptions() {
  return { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } } };
}

/** Serves on the first free port from 3000 on and says where; never opens a browser. */
async function devServer() {
  const port = await freePort(FIRST_PORT);
  return {
    host: 'localhost',
    port,
    open: false,
    hot: false,
    static: false,
    client: { overlay: { errors: true, warnings: false, runtimeErrors: false } },
    onListening() {
      if (port !== FIRST_PORT) console.log(`Port ${FIRST_PORT} is taken, so this uses ${port}.`);
      console.log(`Partnership Case is at http://localhost:${port} (Ctrl+C stops it).`);
    },
  };
}
