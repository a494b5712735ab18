const { createHash } = require('node:crypto');

/** Where the manifest in the repository points: `npm run start:excel`. */
const DEVELOPMENT = 'https://localhost:3000';
const METADATA = 'functions.json';

/**
 * What Excel reads of the functions. The generator takes the names of parameters from the code; officers type percent_places.
 * Excel may keep the file for a day, so that its name changes with what it says.
 *
 * @param {string} generated
 */
function functionsMetadata(generated) {
  const metadata = JSON.parse(generated);
  for (const { parameters } of metadata.functions) {
    for (const parameter of parameters) parameter.name = inSnakeCase(parameter.name);
  }
  const json = `${JSON.stringify(metadata, null, 2)}\n`;
  const version = createHash('sha256').update(json).digest('hex').slice(0, 8);
  return { name: METADATA.replace('.json', `.${version}.json`), json };
}

function inSnakeCase(name) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/**
 * The manifest for a place where the built files are served.
 *
 * @param {string} xml
 * @param {{ baseUrl?: string, metadata: string }} place
 */
function manifestFor(xml, { baseUrl, metadata }) {
  const base = baseUrl === undefined ? DEVELOPMENT : checkedBase(baseUrl);
  return xml.replaceAll(`${DEVELOPMENT}/${METADATA}`, `${DEVELOPMENT}/${metadata}`).replaceAll(DEVELOPMENT, base);
}

/** Office takes https only; a slash at the end would be doubled. */
function checkedBase(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '' || /["'<>&\s]/.test(text)) {
    throw new Error(`baseUrl is "${text}": it should be where the files will be served, such as https://apps.example.gov.uk/partnership-case`);
  }
  return url.href.replace(/\/+$/, '');
}

module.exports = { DEVELOPMENT, METADATA, functionsMetadata, manifestFor };
