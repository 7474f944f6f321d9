#!/usr/bin/env bash
# Validates a SARIF file twice: against the JSON schema, then with Microsoft's rules for SARIF and GitHub.
#
#   scripts/validate-sarif.sh FILE [RULE-KINDS]      RULE-KINDS is "Sarif;Gh" unless given
#
# Exit 0: valid (remarks below level error are printed). 1: not valid. 2: could not be checked.
# The npm packages go to FOIRULES_SARIF_TOOLS, a folder outside the repository, and are kept there for the next run.
set -euo pipefail

[ $# -ge 1 ] && [ -f "$1" ] || { echo "usage: $0 FILE [RULE-KINDS]" >&2; exit 2; }
file=$(realpath "$1")
kinds=${2:-Sarif;Gh}
tools=${FOIRULES_SARIF_TOOLS:-${TMPDIR:-/tmp}/foirules-sarif-tools-$(id -u)}
packages=(ajv@8.20.0 ajv-formats@3.0.1 @microsoft/sarif-multitool@5.7.0)

case $(uname -s) in
    Linux) platform=linux ;;
    Darwin) platform=darwin ;;
    *) platform=win32 ;;
esac

multitool=$tools/node_modules/@microsoft/sarif-multitool-$platform
if [ ! -d "$multitool" ] || [ ! -d "$tools/node_modules/ajv-formats" ]; then
    mkdir -p "$tools"
    npm install --prefix "$tools" --no-save --no-audit --no-fund --silent "${packages[@]}" >&2 \
        || { echo "the validators could not be installed" >&2; exit 2; }
fi

# The package sets this bit in an install script, which npm may be told not to run.
chmod u+x "$multitool/Sarif.Multitool"*

# The schema comes first: the multitool says nothing at all about a file that breaks it.
NODE_PATH=$tools/node_modules node - "$file" "$multitool/sarif-2.1.0.json" <<'JS'
const { readFileSync } = require('fs');
const Ajv = require('ajv/dist/2020');
const [file, schema] = process.argv.slice(2).map(path => JSON.parse(readFileSync(path, 'utf8')));
const ajv = new Ajv({ strict: false, allErrors: true });
require('ajv-formats')(ajv);
const valid = ajv.compile(schema);
if (!valid(file)) {
    for (const fault of valid.errors) console.error(`schema: ${fault.instancePath || '/'} ${fault.message}`);
    process.exit(1);
}
console.log('schema: valid');
JS

# The binary itself, because the npm shim breaks on ';'. It exits 0 whatever it finds, so its report is read.
report=$(mktemp)
trap 'rm -f "$report"' EXIT
"$multitool/Sarif.Multitool" validate "$file" --rule-kind "$kinds" -o "$report" --log ForceOverwrite >/dev/null \
    || { echo "the multitool failed" >&2; exit 2; }

node - "$report" <<'JS'
const run = JSON.parse(require('fs').readFileSync(process.argv[2], 'utf8')).runs[0];
const rules = run.tool.driver.rules ?? [];
const results = run.results ?? [];
const faults = (run.invocations ?? []).flatMap(i => i.toolExecutionNotifications ?? []).filter(n => n.level === 'error');
let errors = faults.length;
for (const fault of faults) console.log(`multitool: ${fault.message.text}`);
for (const result of results) {
    const level = result.level ?? 'warning';
    if (level === 'error') errors++;
    const messages = rules[result.ruleIndex]?.messageStrings ?? {};
    const pattern = result.message.text ?? messages[result.message.id]?.text ?? '';
    const text = pattern.replace(/\{(\d+)\}/g, (_, n) => result.message.arguments?.[n] ?? '');
    console.log(`${result.locations?.[0]?.physicalLocation?.region?.startLine ?? 0}: ${level} ${result.ruleId}: ${text}`);
}
console.log(`multitool: ${results.length} results, ${errors} errors`);
process.exit(errors ? 1 : 0);
JS
