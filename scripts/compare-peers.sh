#!/usr/bin/env bash
# Times a check of 20 and of 1,000 letters beside other linters of prose, in one go, in turns, on the same letters.
#
#   scripts/compare-peers.sh [FOLDER] [ROUNDS]      letters (*.md) to copy, examples/ unless given; 5 rounds unless given
#
# Prints a table: seconds (medians; wall and CPU) and the peak memory of the greater run. The tools have different rules: these are
# the times that somebody waits, and not of equal work. A load above 1 is told, because it spoils the figures.
# The npm packages go to FOIRULES_PEERS, a folder outside the repository, and are kept there for the next run.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
letters=$(realpath "${1:-$root/examples}")
rounds=${2:-5}
peers=${FOIRULES_PEERS:-${TMPDIR:-/tmp}/foirules-peers-$(id -u)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[ -x /usr/bin/time ] || { echo "GNU time is needed" >&2; exit 2; }

if [ ! -d "$peers/node_modules/write-good" ]; then
    mkdir -p "$peers"
    npm install --prefix "$peers" --no-save --no-audit --no-fund --silent \
        markdownlint-cli2@0.22.1 textlint@15.8.0 textlint-rule-write-good@2.0.0 textlint-rule-terminology@5.2.16 textlint-rule-no-todo@2.0.1 write-good@1.0.8 >&2 \
        || { echo "the other linters could not be installed" >&2; exit 2; }
fi

cd "$root"
dotnet publish src/FoiRules.Cli -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true \
    -p:NuGetLockFilePath=obj/publish.lock.json -p:RunAnalyzers=false -o "$work/tool" --nologo -v quiet >&2

mapfile -t sources < <(find "$letters" -name '*.md' ! -name README.md ! -name corrected.md | sort)
[ ${#sources[@]} -gt 0 ] || { echo "there are no letters in $letters" >&2; exit 2; }
for count in 20 1000; do
    mkdir "$work/$count"
    for ((i = 0; i < count; i++)); do
        cp "${sources[i % ${#sources[@]}]}" "$work/$count/$i.md"
    done
done

echo '{ "rules": { "write-good": true, "terminology": true, "no-todo": true } }' >"$work/.textlintrc.json"
bin=$peers/node_modules/.bin
cd "$work"
run() {
    case $1 in
        foirules) tool/foirules check --no-cache "$2" ;;
        foirules-cached) FOIRULES_CACHE=$work/cache tool/foirules check "$2" ;;
        markdownlint-cli2) "$bin/markdownlint-cli2" "$2/*.md" ;;
        textlint) (cd "$peers" && "$bin/textlint" --config "$work/.textlintrc.json" "$work/$2/*.md") ;;
        write-good) "$bin/write-good" "$2"/*.md ;;
    esac
}
export -f run
export bin peers work

# wall, CPU, kB
timed() {
    /usr/bin/time -o "$work/time" -f '%e %U %S %M' bash -c 'run "$@"' - "$1" "$2" >"$work/out" 2>&1 || true
    [ -s "$work/out" ] || echo "$1 told nothing of $2 letters" >&2
    tail -n 1 "$work/time" | awk '{ print $1, $2 + $3, $4 }'
}

tools=(foirules foirules-cached markdownlint-cli2 textlint write-good)
run foirules-cached 20 >/dev/null 2>&1 || true
run foirules-cached 1000 >/dev/null 2>&1 || true
for ((round = 0; round < rounds; round++)); do
    for tool in "${tools[@]}"; do
        timed "$tool" 20 >>"$work/$tool.20"
        [ "$round" -ge 3 ] || timed "$tool" 1000 >>"$work/$tool.1000"
    done
done

median() { cut -d ' ' -f "$2" "$1" | sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }
echo "| tool | 20 letters, s | CPU, s | 1,000 letters, s | CPU, s | peak, MB |"
echo "|---|---:|---:|---:|---:|---:|"
for tool in "${tools[@]}"; do
    echo "| $tool | $(median "$work/$tool.20" 1) | $(median "$work/$tool.20" 2) | $(median "$work/$tool.1000" 1) | $(median "$work/$tool.1000" 2) | $(($(median "$work/$tool.1000" 3) / 1024)) |"
done
echo
echo "$(date -u +%F), $(nproc) cores, load $(cut -d ' ' -f 1 /proc/loadavg), $(dotnet --version) and node $(node --version), letters of $(basename "$letters")"
