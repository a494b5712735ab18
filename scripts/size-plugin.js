const { gzipSync } = require('node:zlib');
const { Compilation } = require('webpack');

const NAME = 'SizePlugin';

/** After a build: how heavy each script is on its way to a browser. */
class SizePlugin {
  apply(compiler) {
    const sizes = [];
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, (assets) => {
        for (const [name, asset] of Object.entries(assets)) {
          if (/\.(js|css|json)$/.test(name)) sizes.push([name, gzipSync(asset.buffer()).length]);
        }
      });
    });
    compiler.hooks.done.tap(NAME, (stats) => {
      if (stats.hasErrors()) return;
      const widest = Math.max(...sizes.map(([name]) => name.length));
      console.log('KB, gzipped:');
      for (const [name, bytes] of sizes.sort()) console.log(`  ${name.padEnd(widest)} ${(bytes / 1024).toFixed(1).padStart(7)}`);
    });
  }
}

module.exports = { SizePlugin };
