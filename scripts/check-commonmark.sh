#!/usr/bin/env bash
# Reads the 652 examples of the CommonMark specification as letters: every character at its place, and never "could not be read". Not part of the test run.
#
#   scripts/check-commonmark.sh [VERSION]      of the npm package commonmark-spec; 0.31.2 unless given
#
# Needs npm and python3. Exit 0: all read. 1: not. 2: could not be checked.
set -euo pipefail
cd "$(dirname "$0")/.."
version=${1:-0.31.2}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
command -v npm >/dev/null || { echo "npm is missing" >&2; exit 2; }
(cd "$work" && npm pack --silent "commonmark-spec@$version" >/dev/null && tar xzf ./*.tgz) || { echo "commonmark-spec $version could not be had" >&2; exit 2; }

mkdir "$work/letters"
python3 - "$work/package/spec.txt" "$work/letters" <<'PYTHON'
import re, sys
text = open(sys.argv[1], encoding='utf-8').read()
examples = re.findall(r'^`{32} example\n(.*?)^\.\n(?:.*?)^`{32}$', text, re.S | re.M)
for number, example in enumerate(examples, 1):
    with open(f'{sys.argv[2]}/{number:03}.md', 'w', encoding='utf-8', newline='') as letter:
        letter.write(example.replace('→', '\t'))
print(len(examples), 'examples')
PYTHON

# From so many tests on, NUnit would run all there are, whatever the filter says.
FOIRULES_LETTERS="$work/letters" dotnet test tests/FoiRules.Tests -c Release -p:RunAnalyzers=false --nologo \
  --filter "FullyQualifiedName~PlaceProperties" -- NUnit.AssemblySelectLimit=10000
dotnet build src/FoiRules.Cli -c Release -p:RunAnalyzers=false --nologo -v quiet
code=0
dotnet src/FoiRules.Cli/bin/Release/net10.0/foirules.dll check "$work/letters" --output "$work/report.txt" || code=$?
tail -n 1 "$work/report.txt"
[ "$code" -lt 2 ] || { grep -B1 -A4 "LTR03\|error" "$work/report.txt" | head -40; exit 1; }
