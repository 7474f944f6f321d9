#!/usr/bin/env bash
# Times a check of one letter by the published tool, as a whole process, against an empty .NET program; and one with twenty
# kept scripts against the same without them, by the tool that is started and by the whole tool, which it becomes for scripts.
# Usage: scripts/time-start.sh [RUNS]. Prints the medians and their ratios.
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

# Twenty scripts: the cookbook twice, and half of it once more.
house=$work/house
mkdir -p "$house/pack"
cp rules/scripts/*.csx "$house/pack"
for copy in 1 2 3; do
  for file in answers cost time spending tables; do
    [ "$copy$file" = 3spending ] || [ "$copy$file" = 3tables ] ||
      sed -E "s/^script SCR0([0-9]) (.*)/script EXT$copy\\1 \\2-$copy/" "rules/scripts/$file.foi" >"$house/pack/$file-$copy.foi"
  done
done
printf 'use "pack"\ntrust "pack" because "Ours."\n' >"$house/house.foi"
cp "$letter" "$house/letter.md"
export XDG_CACHE_HOME=$work/cache
"$work/tool/foirules" trust "$house" >/dev/null
for tool in foirules foirules-whole; do
  check=("$work/tool/$tool" check "$house/letter.md" --no-cache)
  [ -x "${check[0]}" ] || continue
  start=${EPOCHREALTIME/./}
  "${check[@]}" >/dev/null
  first=$((${EPOCHREALTIME/./} - start))
  without=$(median "${check[@]}" --no-scripts)
  with=$(median "${check[@]}")
  awk -v n="$tool" -v f="$first" -v o="$without" -v w="$with" \
    'BEGIN { printf "%s: twenty scripts %.1f ms at first, then %.1f ms; without them %.1f ms, ratio %.2f\n", n, f / 1000, w / 1000, o / 1000, w / o }'
  rm -rf "$XDG_CACHE_HOME"
done
