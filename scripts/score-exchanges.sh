#!/usr/bin/env bash
# Scores how well request and answer are told apart, line by line, against marks made by people.
# Usage: scripts/score-exchanges.sh MARKS.json LETTERS [LETTER…]
# MARKS.json: {"letters": {"name.md": {"requests": [[first, last], …], "answers": [[first, last], …]}, …}}, lines counted from 1;
# lines under "either" do not count, nor do blank ones.
# Prints the F1 of request lines and of answer lines for each letter, the worst, and over all.
# With letters named, also prints each of their lines that was misread: what it is, and what it was taken for.
set -euo pipefail
marks=$1 letters=$2; shift 2
root=$(cd "$(dirname "$0")/.." && pwd)
tool=${FOIRULES:-$root/src/FoiRules.Cli/bin/Release/net10.0/foirules.dll}
[ -f "$tool" ] || dotnet build "$root/src/FoiRules.Cli" -c Release --nologo -v quiet
exec python3 - "$tool" "$marks" "$letters" "$@" <<'PY'
import json, os, subprocess, sys

tool, marks, folder, shown = sys.argv[1], sys.argv[2], sys.argv[3], set(sys.argv[4:])
marks = json.load(open(marks, encoding="utf-8"))["letters"]
PARTS = {"request": "requests", "answer": "answers"}


def lines_of(ranges, written):
    return {n for first, last in ranges for n in range(first, last + 1) if n in written}


def read(path, written):
    out = subprocess.run(["dotnet", tool, "facts", path, "--format", "json"], capture_output=True, text=True, check=True).stdout
    facts = [f for f in json.loads(out)["facts"] if f["kind"] in PARTS]

    # A span that ends in the first column of a line does not touch it.
    return {part: lines_of([[f["startLine"], f["endLine"] - (f["endColumn"] == 1)] for f in facts if f["kind"] == part], written) for part in PARTS}


def f1(true, false, missed):
    return 1.0 if true + false + missed == 0 else 2 * true / (2 * true + false + missed)


def show(text, marked, found):
    letter = {"request": "Q", "answer": "A"}
    for n, line in enumerate(text, 1):
        is_, as_ = ("".join(letter[p] for p in PARTS if n in lines[p]) or "-" for lines in (marked, found))
        if is_ != as_:
            print(f"      {n:4} is {is_:2} read {as_:2} {line[:110]}")


totals = {part: [0, 0, 0] for part in PARTS}
worst = {part: (2.0, "") for part in PARTS}
print("request  answer")
for name in sorted(marks):
    path = os.path.join(folder, name)
    if not os.path.exists(path):
        print(f"                {name}: no such letter")
        continue
    text = open(path, encoding="utf-8-sig", newline=None).read().split("\n")
    written = {n for n, line in enumerate(text, 1) if line.strip(" >\t")}
    written -= lines_of(marks[name].get("either", []), written)
    marked = {part: lines_of(marks[name].get(key, []), written) for part, key in PARTS.items()}
    found = read(path, written)
    scores = {}
    for part in PARTS:
        counts = [len(marked[part] & found[part]), len(found[part] - marked[part]), len(marked[part] - found[part])]
        totals[part] = [a + b for a, b in zip(totals[part], counts)]
        scores[part] = f1(*counts)
        worst[part] = min(worst[part], (scores[part], name))
    print(f"  {scores['request']:.3f}   {scores['answer']:.3f}  {name}")
    if name in shown or "all" in shown:
        show(text, marked, found)
print(f"  {worst['request'][0]:.3f}   {worst['answer'][0]:.3f}  worst: {worst['request'][1]}, {worst['answer'][1]}")
print(f"  {f1(*totals['request']):.3f}   {f1(*totals['answer']):.3f}  all")
PY
