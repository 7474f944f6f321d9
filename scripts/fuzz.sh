#!/usr/bin/env bash
# Feeds the tool random letters, rule files, house files, suppressions, baselines, reports and command lines.
# Usage: scripts/fuzz.sh [RUNS] [SEED]. What a run does follows from its seed: 'scripts/fuzz.sh 1 SEED' repeats one that failed.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build tests/FoiRules.Tests -c Release -p:RunAnalyzers=false --nologo -v quiet
FOIRULES_FUZZ=${1:-200000} FOIRULES_FUZZ_SEED=${2:-$RANDOM} dotnet test tests/FoiRules.Tests -c Release --no-build \
  --filter "FullyQualifiedName~FuzzTests" --logger "console;verbosity=detailed" --nologo
