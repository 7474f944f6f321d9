#!/usr/bin/env bash
# Times a check of one letter by the published tool, as a whole process, against an empty .NET program.
# Usage: scripts/time-start.sh [RUNS]. Prints the medians and their ratio.
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-31}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet publish src/FoiRules.Cli -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true \
  -p:NuGetLockFilePath=obj/publish.lock.json -o "$work/tool" --nologo -v quiet

mkdir "$work/empty"
cat >"$work/empty/empty.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
</Project>
PROJECT
echo 'return 0;' >"$work/empty/Program.cs"
dotnet publish "$work/empty" -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o "$work/nothing" --nologo -v quiet

median() {
  local times=() start
  for ((i = 0; i < runs; i++)); do
    start=${EPOCHREALTIME/./}
    "$@" >/dev/null 2>&1 || true
    times+=($((${EPOCHREALTIME/./} - start)))
  done
  printf '%s\n' "${times[@]}" | sort -n | sed -n "$(((runs + 1) / 2))p"
}

letter=examples/clean/letter.md
median "$work/nothing/empty" >/dev/null
median "$work/tool/foirules" check "$letter" >/dev/null
empty=$(median "$work/nothing/empty")
tool=$(median "$work/tool/foirules" check "$letter")
awk -v e="$empty" -v t="$tool" 'BEGIN { printf "empty program %.1f ms, check of one letter %.1f ms, ratio %.2f\n", e / 1000, t / 1000, t / e }'
