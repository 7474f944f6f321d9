#!/usr/bin/env bash
# Shows that checks in C# take no memory with them: the resident memory of one process that checks ever more letters, with
# the cookbook of scripts and without it. Usage: scripts/script-memory.sh [LETTERS]. Needs Linux (/proc) and a Release build.
set -euo pipefail
cd "$(dirname "$0")/.."
most=${1:-10000}
tool=$PWD/src/FoiRules.Cli/bin/Release/net10.0/foirules.dll
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The most that a process had in memory at once, in KiB: asked for until it is gone.
peak() {
  dotnet "$tool" "$@" >/dev/null 2>&1 &
  local process=$! seen=0 now
  while now=$(awk '/^VmHWM/ { print $2 }' "/proc/$process/status" 2>/dev/null) && [ -n "$now" ]; do
    seen=$now
    sleep 0.02
  done
  wait "$process" || true
  echo "$seen"
}

for ((count = most / 10; count <= most; count += most * 3 / 10)); do
  folder=$work/$count
  mkdir -p "$folder/replies"
  printf 'use scripts\ntrust "scripts" because "They are shipped."\n' >"$folder/house.foi"
  awk -v n="$count" -v to="$folder/replies" 'BEGIN { for (i = 1; i <= n; i++) {
    file = to "/" i ".md"
    printf "Dear Ms Hart\n\n> 1. How many grit bins are there in each ward?\n\n| Ward | Bins |\n|------|------|\n| Quay | %d |\n| Moor | %d |\n| Total | %d |\n\nYou may ask for an internal review within 40 working days of this letter.\nAfter that you may complain to the Information Commissioner (https://ico.org.uk).\n", 100 + i, 200 + i, 300 + 2 * i > file
    close(file)
  } }'
  dotnet "$tool" trust "$folder" >/dev/null
  dotnet "$tool" check "$folder/replies/1.md" >/dev/null || true # compiles the scripts, which are kept
  without=$(peak check "$folder/replies" --no-cache --no-scripts)
  with=$(peak check "$folder/replies" --no-cache)
  awk -v n="$count" -v a="$without" -v b="$with" 'BEGIN { printf "%6d letters: %4d MiB without scripts, %4d MiB with\n", n, a / 1024, b / 1024 }'
done
