#!/usr/bin/env bash
# Makes the tool as one file a platform, with .NET and the rules in it, in artifacts/, with their sums. What is in the file is put
# into ~/.net/foirules when it first runs (DOTNET_BUNDLE_EXTRACT_BASE_DIR names another folder).
# Usage: scripts/package.sh [PLATFORM…]; linux-x64 and win-x64 unless others are named.
set -euo pipefail
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- linux-x64 win-x64
mkdir -p artifacts
built=$PWD/src/FoiRules.Cli/bin/Release/net10.0/
dotnet build src/FoiRules.Cli -c Release -p:RunAnalyzers=false --nologo -v quiet
for platform in "$@"; do
  made=$(mktemp -d)
  # Composite code is twice as large, and a check of a letter is none the quicker for it.
  dotnet publish src/FoiRules.Cli -c Release -r "$platform" --self-contained true -p:PublishSingleFile=true \
    -p:IncludeAllContentForSelfExtract=true -p:PublishReadyToRun=true -p:PublishReadyToRunComposite=false -p:RunAnalyzers=false \
    -p:CompiledRulesFrom="$built" -p:NuGetLockFilePath=obj/publish.lock.json -o "$made" --nologo -v quiet
  case $platform in
    win-*) mv "$made/foirules.exe" "artifacts/foirules-$platform.exe" ;;
    *) mv "$made/foirules" "artifacts/foirules-$platform" ;;
  esac
  rm -rf "$made"
done
cp docs/foirules.1 artifacts/
(cd artifacts && sha256sum foirules-* foirules.1 >SHA256SUMS && cat SHA256SUMS)

# What can be run here is: it finds its rules wherever it lies, and the compiled ones are those of its library.
if [ -x artifacts/foirules-linux-x64 ] && [ "$(uname -sm)" = "Linux x86_64" ]; then
  elsewhere=$(mktemp -d)
  cp artifacts/foirules-linux-x64 "$elsewhere/foirules"
  export DOTNET_BUNDLE_EXTRACT_BASE_DIR=$elsewhere/inside
  "$elsewhere/foirules" check - <examples/clean/letter.md
  compiled=$(find "$elsewhere/inside" -name rules.compiled)
  cp "$compiled" "$elsewhere/before"
  "$elsewhere/foirules" compile
  # When the rule files were written is in it too; the build it belongs to stands first.
  cmp -n 16 "$compiled" "$elsewhere/before" || { echo "package: the compiled rules are of another build" >&2; exit 1; }
  rm -rf "$elsewhere"
fi
