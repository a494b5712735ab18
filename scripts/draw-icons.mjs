// Draws the icons of the ribbon from their SVG files, in every size that Office asks for. Needs Chromium.
// Usage: npm run icons
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const RIBBON = [16, 20, 24, 32, 40, 48, 64, 80];
const ICONS = { icon: [...RIBBON, 128], build: RIBBON, check: RIBBON };

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run'],
});
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(ICONS)) {
  const image = `data:image/svg+xml;base64,${readFileSync(`assets/${name}.svg`).toString('base64')}`;
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<body style="margin:0"><img src="${image}" width="${size}" height="${size}" style="display:block"></body>`);
    await page.waitForFunction('document.images[0].complete');
    writeFileSync(`assets/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
