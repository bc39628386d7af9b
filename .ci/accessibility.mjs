// Opens each page given in a headless Chromium and reports what axe-core finds against WCAG 2.2 AA, whatever the page asks for
// beside itself, and whether it is wider than the window. Run by .ci/accessibility.
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { pathToFileURL } from 'node:url';

const widths = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 1600 } };
const narrowest = { width: 320, height: 640 };
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
let faults = 0;
let checks = 0;

function fault(where, what) {
    faults += 1;
    console.error(`${where}: ${what}`);
}

for (const file of process.argv.slice(2)) {
    const address = pathToFileURL(file).href;
    for (const colorScheme of ['light', 'dark']) {
        for (const [name, viewport] of Object.entries(widths)) {
            const where = `${file}, ${colorScheme}, ${name}`;
            const context = await browser.newContext({ colorScheme, viewport, deviceScaleFactor: 1 });
            const page = await context.newPage();
            page.on('request', request => request.url() === address || fault(where, `asks for ${request.url()}`));
            page.on('console', message => message.type() === 'error' && fault(where, message.text()));
            await page.goto(address);
            // What is folded up is read as well.
            await page.evaluate(() => document.querySelectorAll('details').forEach(folded => { folded.open = true; }));
            await page.evaluate(axe.source);
            const found = await page.evaluate(
                values => globalThis.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }), tags);
            checks += found.passes.length + found.violations.length;
            for (const violation of found.violations) {
                for (const node of violation.nodes.slice(0, 5)) {
                    fault(where, `${violation.id} (${violation.impact}): ${violation.help}: ${node.target.join(' ')}`);
                }
            }
            for (const size of [viewport, narrowest]) {
                await page.setViewportSize(size);
                const wide = await page.evaluate(
                    () => document.documentElement.scrollWidth - document.documentElement.clientWidth);
                if (wide > 0) {
                    fault(where, `is ${wide} pixels wider than a window of ${size.width}`);
                }
            }
            await context.close();
        }
    }
}
await browser.close();
if (checks === 0) {
    fault('axe-core', 'checked nothing');
}
console.log(faults === 0 ? `${checks} checks of WCAG 2.2 AA passed.` : `${faults} faults.`);
process.exit(faults === 0 ? 0 : 1);
