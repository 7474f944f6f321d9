#!/usr/bin/env bash
# Checks the draft letters in examples/ with the shipped rules and shows what is found. Exit code as of the tool: 1 for findings.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build src/FoiRules.Cli -c Release --nologo -v quiet
exec dotnet src/FoiRules.Cli/bin/Release/net10.0/foirules.dll check examples/*/letter.md
