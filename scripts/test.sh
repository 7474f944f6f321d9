#!/usr/bin/env bash
# Builds everything, holds the check that is compiled ahead of time against the whole tool, and runs every test; closes on "N passed, N failed, N skipped".
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet restore FoiRules.sln --locked-mode
dotnet build FoiRules.sln --no-restore -c Release -warnaserror
scripts/check-native.sh
exec scripts/run-tests.sh FoiRules.sln --no-build -c Release
