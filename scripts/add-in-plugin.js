const { readFileSync } = require('node:fs');
const path = require('node:path');
const { Compilation, sources } = require('webpack');
const { METADATA, functionsMetadata, manifestFor } = require('./add-in-files.js');

const NAME = 'AddInPlugin';
const MANIFEST = 'manifest.xml';

/**
 * Gives the functions' metadata a name that changes with it, and emits the manifest that names it, for where the files will be served.
 * The plain name stays in development, where somebody may have sideloaded the manifest of the repository.
 */
class AddInPlugin {
  /** @param {{ baseUrl?: string, keepPlainName: boolean }} options */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const source = path.join(compiler.context, MANIFEST);
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.fileDependencies.add(source);
      compilation.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS }, () => {
        const generated = compilation.getAsset(METADATA);
        if (!generated) return;
        const { name, json } = functionsMetadata(generated.source.source().toString());
        const { baseUrl, keepPlainName } = this.options;
        const manifest = manifestFor(readFileSync(source, 'utf8'), { baseUrl, metadata: name });
        compilation.emitAsset(name, new sources.RawSource(json));
        compilation.emitAsset(MANIFEST, new sources.RawSource(manifest));
        if (keepPlainName) compilation.updateAsset(METADATA, new sources.RawSource(json));
        else compilation.deleteAsset(METADATA);
      });
    });
  }
}

module.exports = { AddInPlugin };
