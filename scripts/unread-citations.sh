#!/usr/bin/env bash
# Lists what looks like a citation in the letters of a folder and is not read as one, for a person to look through.
# Usage: scripts/unread-citations.sh DIR. Places, postcodes and sections of other Acts are rightly among them.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:?usage: scripts/unread-citations.sh DIR}
dotnet build src/FoiRules.Cli -c Release -p:RunAnalyzers=false --nologo -v quiet >/dev/null
tool=src/FoiRules.Cli/bin/Release/net10.0/foirules.dll
looks='(^|[^[:alnum:]_/.-])(sections?|sect?s?|ss?|regulations?|regs?|articles?|arts?|schedules?|sch)[.]?[[:space:]]?[0-9]{1,3}[A-Za-z]?([^[:alnum:]]|$)'
for letter in "$folder"/*.md; do
  read_lines=$(dotnet "$tool" facts "$letter" | awk '/^ *[0-9]+ / { line = $1 } /· citation: / { print line }' | sort -u)
  grep -niE "$looks" "$letter" | while IFS=: read -r line text; do
    grep -qx "$line" <<<"$read_lines" || echo "$letter:$line: ${text:0:120}"
  done || true
done
