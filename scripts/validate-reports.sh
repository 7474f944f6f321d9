#!/usr/bin/env bash
# Validates the reports of examples/ in every format that a machine reads, each by a reader that is not ours.
#
#   scripts/validate-reports.sh [PATH…]      letters to check; examples/ unless given
#
# Exit 0: all valid. 1: not valid. 2: could not be checked.
# The npm packages go to FOIRULES_REPORT_TOOLS, a folder outside the repository, and are kept there for the next run.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
tools=${FOIRULES_REPORT_TOOLS:-${TMPDIR:-/tmp}/foirules-report-tools-$(id -u)}
tool=${FOIRULES:-$root/src/FoiRules.Cli/bin/Release/net10.0/foirules.dll}
[ -f "$tool" ] || { echo "build first: there is no $tool" >&2; exit 2; }
[ $# -gt 0 ] || set -- examples

if [ ! -d "$tools/node_modules/html-validate" ]; then
    mkdir -p "$tools"
    npm install --prefix "$tools" --no-save --no-audit --no-fund --silent \
        ajv@8.20.0 ajv-formats@3.0.1 fast-xml-parser@5.12.1 html-validate@11.21.1 junit2json@4.0.0 >&2 \
        || { echo "the validators could not be installed" >&2; exit 2; }
fi

reports=$(mktemp -d)
trap 'rm -rf "$reports"' EXIT
outputs=()
for format in html sarif github gitlab azure junit checkstyle rdjson json jsonl; do
    outputs+=(--output "$format:$reports/$format")
done

cd "$root"
dotnet "$tool" check --fail-on never --no-cache "${outputs[@]}" -- "$@" >/dev/null || { echo "the letters could not be checked" >&2; exit 2; }

code=0
NODE_PATH=$tools/node_modules node "$root/scripts/validate-reports.js" "$reports" || code=1
echo "== sarif"
"$root/scripts/validate-sarif.sh" "$reports/sarif" || code=1
exit $code
