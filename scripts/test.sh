#!/usr/bin/env bash
# Builds everything, holds the check that is compiled ahead of time against the whole tool, and runs every test; closes on "N passed, N failed, N skipped".
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet restore FoiRules.sln --locked-mode
dotnet build FoiRules.sln --no-restore -c Release -warnaserror

# The tests start the tool some hundred times. As it is shipped, its code is there when it starts; as it is built, each start compiles it, which is most of what
# a short check costs. Where it cannot be published on this machine, they run it as it is built.
tested=$PWD/artifacts/tool
rm -rf "$tested"
platform=$(dotnet msbuild src/FoiRules.Cli -getProperty:NETCoreSdkPortableRuntimeIdentifier)
if dotnet publish src/FoiRules.Cli -c Release -r "$platform" --self-contained false -p:PublishReadyToRun=true -p:NativeTool=false -p:RunAnalyzers=false \
  -p:NuGetLockFilePath=obj/publish.lock.json -o "$tested" --nologo -v quiet; then
  export FOIRULES_TESTED=$tested
else
  echo "test: the tool cannot be compiled ahead of time here; it is tested as it was built"
fi

scripts/check-native.sh
exec scripts/run-tests.sh FoiRules.sln --no-build -c Release
