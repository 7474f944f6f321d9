#!/usr/bin/env bash
# Opens the HTML report of examples/ in Chromium and has axe look for barriers, at the width of a desk and of a telephone; then html-validate.
#
#   scripts/validate-html.sh [PATH…]      letters to check; examples/ unless given
#
# Exit 0: no violation. 1: some. 2: could not be checked.
# CHROMIUM names the browser (/usr/bin/chromium unless given). The npm packages go to FOIRULES_HTML_TOOLS, a folder outside the repository.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
tools=${FOIRULES_HTML_TOOLS:-${TMPDIR:-/tmp}/foirules-html-tools-$(id -u)}
tool=${FOIRULES:-$root/src/FoiRules.Cli/bin/Release/net10.0/foirules.dll}
export CHROMIUM=${CHROMIUM:-/usr/bin/chromium}
[ -f "$tool" ] || { echo "build first: there is no $tool" >&2; exit 2; }
[ -x "$CHROMIUM" ] || { echo "there is no browser at $CHROMIUM" >&2; exit 2; }
[ $# -gt 0 ] || set -- examples

if [ ! -d "$tools/node_modules/html-validate" ] || [ ! -d "$tools/node_modules/axe-core" ]; then
    mkdir -p "$tools"
    npm install --prefix "$tools" --no-save --no-audit --no-fund --silent axe-core@4.14.1 playwright-core@1.65.1 html-validate@11.21.1 >&2 \
        || { echo "the validators could not be installed" >&2; exit 2; }
fi

reports=$(mktemp -d)
trap 'rm -rf "$reports"' EXIT
cd "$root"
dotnet "$tool" check --fail-on never --no-cache --output "html:$reports/report.html" -- "$@" >/dev/null || { echo "the letters could not be checked" >&2; exit 2; }
dotnet "$tool" audit examples/council-staffing/letter.md --format html >"$reports/audit.html" || [ $? -eq 1 ]

NODE_PATH=$tools/node_modules node - "$reports/report.html" "$reports/audit.html" <<'JS'
const { chromium } = require('playwright-core');
const { HtmlValidate } = require('html-validate');
const { readFileSync } = require('fs');
(async () => {
    const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
    const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
    let failed = false;
    for (const file of process.argv.slice(2)) {
        const name = file.split('/').pop();
        for (const width of [1280, 320]) {
            const page = await browser.newPage({ viewport: { width, height: 800 } });
            const requests = [];
            page.on('request', r => requests.push(r.url()));
            await page.goto('file://' + file);
            await page.evaluate(axe);
            const { violations, passes } = await page.evaluate(() => axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
            const overflow = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
            const faults = violations.map(v => `${v.id}: ${v.help} (${v.nodes.length}): ${v.nodes[0].html.slice(0, 120)}`);
            if (overflow) faults.push('the page has to be scrolled sideways (WCAG 1.4.10)');
            if (requests.length !== 1) faults.push(`it loads ${requests.slice(1)}`);
            console.log(`== ${name} at ${width} px, axe: ${faults.length ? 'violations' : 'none'} (${passes.length} rules passed)`);
            for (const fault of faults) console.log(`   ${fault}`);
            failed ||= faults.length > 0;
            await page.close();
        }

        const report = await new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'] }).validateString(readFileSync(file, 'utf8'));
        const messages = report.results.flatMap(r => r.messages.map(m => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`));
        console.log(`== ${name}, html-validate: ${messages.length ? 'NOT valid' : 'valid'}`);
        for (const message of messages.slice(0, 20)) console.log(`   ${message}`);
        failed ||= messages.length > 0;
    }

    await browser.close();
    process.exit(failed ? 1 : 0);
})().catch(fault => { console.error(String(fault)); process.exit(2); });
JS
