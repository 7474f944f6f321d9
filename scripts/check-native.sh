#!/usr/bin/env bash
# Holds the check that is compiled ahead of time against the whole tool: the same words on either stream and the same exit codes, for the
# examples, the rules' own mistakes, scripts and bad input. Where it cannot be compiled on this machine, that is said and nothing is held.
# Usage: scripts/check-native.sh, after a build of the tool in Release; FOIRULES_TESTED names the folder of a tool that was published, which starts sooner.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
export FOIRULES_CACHE=off
platform=$(dotnet msbuild src/FoiRules.Native -getProperty:NETCoreSdkPortableRuntimeIdentifier)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp -r "${FOIRULES_TESTED:-src/FoiRules.Cli/bin/Release/net10.0}" "$work/tool"
dotnet publish src/FoiRules.Native -c Release -r "$platform" -p:PublishAot=true -p:NativeTool=false -p:RunAnalyzers=false \
  -p:NuGetLockFilePath=obj/publish.lock.json -o "$work/native" --nologo -v quiet >"$work/log" 2>&1 || true
if [ ! -x "$work/native/foirules-native" ]; then
  # A warning of the compiler is a mistake of ours; that there is no compiler or no linker is not.
  ! grep -E 'IL[0-9]{4}|error CS' "$work/log" || exit 1
  echo "check-native: the check cannot be compiled ahead of time here; nothing was held against it"
  exit 0
fi
mv "$work/tool/foirules" "$work/tool/foirules-whole"
cp "$work/native/foirules-native" "$work/tool/foirules"

mkdir "$work/letters" "$work/scripts"
cp -r examples "$work/letters"
cp examples/clean/letter.md "$work/scripts"
printf 'use scripts\ntrust "scripts" because "They are the shipped ones."\n' >"$work/scripts/house.foi"
(cd "$work/scripts" && "$work/tool/foirules-whole" trust >"$work/log" 2>&1)
mkdir "$work/scripts/plain"
cp examples/clean/letter.md "$work/scripts/plain"
printf 'set SDC01 threshold 6 because "Ours."\n' >"$work/scripts/plain/house.foi"
printf 'rule BROKEN\n' >"$work/broken.foi"
printf '## A\n\n\xff\xfe\n' >"$work/bytes.md"
head -c 3000 /dev/urandom | base64 >"$work/noise.md"

# Each run waits mostly for a tool to start: they are dealt out to as many lanes as there are cores, and each lane has files of its own.
lanes=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
asked=0 held=0
same() { # INPUT ARGUMENTS…
  local input=$1 code
  shift
  asked=$((asked + 1))
  [ $((asked % lanes)) -eq "$lane" ] || return 0
  for tool in foirules foirules-whole; do
    code=0
    "$work/tool/$tool" "$@" <"$input" >"$mine/$tool.out" 2>"$mine/$tool.err" || code=$?
    echo "$code" >>"$mine/$tool.err"
  done
  if ! cmp -s "$mine/foirules.out" "$mine/foirules-whole.out" || ! cmp -s "$mine/foirules.err" "$mine/foirules-whole.err"; then
    echo "check-native: different: foirules $*" >&2
    diff "$mine/foirules-whole.out" "$mine/foirules.out" | head -5 >&2 || true
    diff "$mine/foirules-whole.err" "$mine/foirules.err" | head -5 >&2 || true
    exit 1
  fi
  held=$((held + 1))
}

hold() { # LANE: makes those of the runs that are this lane's.
  lane=$1 mine=$work/lane-$1
  mkdir "$mine"
  cd "$work/letters"
  for letter in examples/*/*.md; do
    same /dev/null check "$letter"
    same "$letter" check - --stdin-name "$letter"
  done
  for format in text plain markdown html json jsonl sarif github gitlab azure junit checkstyle rdjson; do
    same /dev/null check . --format "$format"
  done
  same /dev/null check . --no-redact --format json
  same /dev/null check . --show error --fail-on never
  same /dev/null check . --releases "$mine/releases"
  same /dev/null check . --run-report "$mine/report"
  same /dev/null check . --shard 2/3
  same /dev/null check . --rules "$root/rules/foia/refusals.foi"
  same /dev/null check . --rules "$work/broken.foi"
  same /dev/null check nowhere.md
  same /dev/null check . --fromat text
  same /dev/null check --help
  same /dev/null check "$work/bytes.md" "$work/noise.md"
  same /dev/null check "$work/noise.md" --format sarif
  cd "$work/scripts"
  same /dev/null check .
  same /dev/null check letter.md
  same letter.md check -
  for ((i = 0; i < 10; i++)); do
    # The rules that are read ahead are those of the folder at hand, and not of the letter.
    same letter.md check - --stdin-name plain/letter.md
    same /dev/null check --format=json plain --run-report "$mine/report"
  done
  same /dev/null check . --no-scripts
  same /dev/null --version
  same /dev/null explain SDC01
  same /dev/null nonsense
  echo "$held" >"$mine/held"
}

at_work=()
for ((i = 0; i < lanes; i++)); do
  hold "$i" &
  at_work+=($!)
done
code=0
for one in "${at_work[@]}"; do
  wait "$one" || code=1
done
[ "$code" -eq 0 ] || exit 1
cat "$work"/lane-*/held | awk '{ held += $1 } END { print "check-native: " held " runs, none different" }'
