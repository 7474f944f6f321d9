#!/usr/bin/env bash
# Compares the interval audit with GLPK on random systems that are larger than the tests try. Not part of the test run.
#
#   scripts/check-against-glpk.sh [SYSTEMS] [SEED]      2000 systems and seed 1 unless given
#
# Needs glpsol (Debian: glpk-utils) and python3. Exit 0: every interval the same. 1: a difference, which is printed. 2: could not be checked.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v glpsol >/dev/null || { echo "glpsol is missing (Debian: apt-get install glpk-utils)" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet build src/FoiRules.Cli -c Release --nologo -v quiet -p:RunAnalyzers=false >/dev/null

cat >"$work/check.py" <<'PYTHON'
import json, random, re, subprocess, sys, time
from concurrent.futures import ThreadPoolExecutor

folder, count, rng = sys.argv[1], int(sys.argv[2]), random.Random(int(sys.argv[3]))


class System:
    def __init__(self):
        self.lo, self.hi, self.cons = [], [], []

    def add(self, lo, hi):
        self.lo.append(lo); self.hi.append(hi)
        return len(self.lo) - 1

    def tie(self, terms, relation, constant):
        self.cons.append({'i': [v for v, _ in terms], 'c': [c for _, c in terms], 'r': relation, 'b': constant})

    def total(self, total, parts):
        self.tie([(p, 1) for p in parts] + [(total, -1)], '=', 0)


def opaque(n, share):
    return (0, None) if rng.random() < share else (n, n)


def below_five(n, share):
    return (1, 4) if 0 < n < 5 else opaque(n, share / 3)


def rounded(base):
    def declare(n, _):
        printed = (n + base // 2) // base * base
        return max(0, printed - base // 2), printed + (base - 1) // 2
    return declare


def counts(rows, columns):
    body = [[rng.choice([0, rng.randrange(9), rng.randrange(60)]) for _ in range(columns)] for _ in range(rows)]
    for row in body: row.append(sum(row))
    body.append([sum(row[c] for row in body) for c in range(columns + 1)])
    return body


def table(s, body, declare, share):
    cells = [[s.add(*declare(n, share if r < len(body) - 1 and c < len(row) - 1 else share / 4)) for c, n in enumerate(row)] for r, row in enumerate(body)]
    for row in cells: s.total(row[-1], row[:-1])
    for c in range(len(cells[0])): s.total(cells[-1][c], [row[c] for row in cells[:-1]])
    return cells


def two_way(s): table(s, counts(rng.randint(4, 9), rng.randint(3, 7)), opaque, rng.choice([.3, .5, .7]))
def small_marked(s): table(s, counts(rng.randint(4, 9), rng.randint(3, 7)), below_five, .5)
def round_apart(s): table(s, counts(rng.randint(3, 5), rng.randint(2, 4)), rounded(rng.choice([3, 5, 10])), 1)


def hierarchy(s):
    columns, roots, sums = rng.randint(2, 4), [], None
    for _ in range(rng.randint(2, 4)):
        body = counts(rng.randint(2, 4), columns)
        roots.append(table(s, body, opaque, .5)[-1])
        sums = body[-1] if sums is None else [a + b for a, b in zip(sums, body[-1])]
    for c, n in enumerate(sums): s.total(s.add(n, n), [r[c] for r in roots])


def percentages(s):
    parts, total = [], 0
    for _ in range(rng.randint(3, 8)):
        every = rng.randint(10, 400)
        some, unit = rng.randint(0, min(every, 40)), rng.choice([1, 10, 100])
        printed = (200 * unit * some + every) // (2 * every)
        n = s.add(*((1, 4) if 0 < some < 5 else opaque(some, .4)))
        whole = s.add(*((1, 500) if rng.random() < .4 else (every, every)))
        s.tie([(n, -200 * unit), (whole, 2 * printed - 1)], '<', 0)
        s.tie([(n, 200 * unit), (whole, -2 * printed - 1)], '<', 0)
        parts.append(n); total += some
    if rng.random() < .6: s.total(s.add(total, total), parts)


def three_way(s):
    layers = [counts(rng.randint(2, 4), rng.randint(2, 3)) for _ in range(1)]
    rows, columns = len(layers[0]) - 1, len(layers[0][0]) - 1
    layers += [counts(rows, columns) for _ in range(rng.randint(1, 2))]
    layers.append([[sum(l[r][c] for l in layers) for c in range(columns + 1)] for r in range(rows + 1)])
    cells = [table(s, layer, opaque, .6 if i < len(layers) - 1 else .2) for i, layer in enumerate(layers)]
    for r in range(rows + 1):
        for c in range(columns + 1): s.total(cells[-1][r][c], [layer[r][c] for layer in cells[:-1]])


def linked(s):
    body = counts(rng.randint(3, 6), rng.randint(2, 4))
    first = table(s, body, opaque, .5)
    other = [[rng.randint(0, row[-1]), 0, row[-1]] for row in body[:-1]]
    for row in other: row[1] = row[2] - row[0]
    other.append([sum(row[c] for row in other) for c in range(3)])
    second = table(s, other, opaque, .5)
    for a, b in zip(first, second): s.tie([(a[-1], 1), (b[-1], -1)], '=', 0)


def ask(s, variable, direction):
    terms = lambda c: ' '.join(f'{k:+d} x{v}' for v, k in zip(c['i'], c['c']))
    lines = [direction, f' obj: x{variable}', 'subject to']
    lines += [f" {terms(c)} {'=' if c['r'] == '=' else '<='} {c['b']}" for c in s.cons]
    lines += ['bounds'] + [f" {lo} <= x{v}" + ('' if hi is None else f' <= {hi}') for v, (lo, hi) in enumerate(zip(s.lo, s.hi))]
    lines += ['general'] + [f' x{v}' for v in range(len(s.lo))] + ['end', '']
    text = subprocess.run(['glpsol', '--lp', '/dev/stdin', '-o', '/dev/stdout', '--tmlim', '60'], input='\n'.join(lines), capture_output=True, text=True).stdout
    if 'UNBOUNDED' in text or 'NO DUAL FEASIBLE' in text: return 'INF'
    found = re.search(r'Status:\s+INTEGER OPTIMAL\s+Objective:\s+obj = (\S+)', text)
    return str(round(float(found.group(1)))) if found else '?'


def answer(s): # what is declared exactly needs no asking
    return ' '.join(f'{lo}:{hi}' if lo == hi else f"{ask(s, v, 'minimize')}:{ask(s, v, 'maximize')}" for v, (lo, hi) in enumerate(zip(s.lo, s.hi)))


kinds = [two_way, small_marked, round_apart, hierarchy, percentages, three_way, linked]
systems = []
for i in range(count):
    systems.append(System()); kinds[i % len(kinds)](systems[-1])
with open(folder + '/systems.jsonl', 'w') as out:
    for s in systems: out.write(json.dumps({'lo': s.lo, 'hi': s.hi, 'cons': s.cons}) + '\n')

begun = time.time()
ours = subprocess.run(['dotnet', 'src/FoiRules.Cli/bin/Release/net10.0/foirules.dll', 'audit', '--systems', folder + '/systems.jsonl'], capture_output=True, text=True).stdout.splitlines()
took = time.time() - begun
if len(ours) != count: sys.exit(f'{len(ours)} answers to {count} systems')
with ThreadPoolExecutor(2) as pool: theirs = list(pool.map(answer, systems))

asked = exact = unsure = wrong = 0
for i, (s, a, b) in enumerate(zip(systems, ours, theirs)):
    for v, (x, y) in enumerate(zip(a.split(), b.split())):
        if s.lo[v] == s.hi[v]: continue
        asked += 1
        exact += len(set(y.split(':'))) == 1
        if '?' in y: unsure += 1
        elif x != y:
            wrong += 1
            print(f'system {i} ({kinds[i % len(kinds)].__name__}), variable {v}: {x}, and GLPK says {y}')
print(f'{count} systems, {asked} open numbers, {exact} exactly recoverable, {unsure} that GLPK did not finish, {wrong} different; the audit took {took:.1f} s')
sys.exit(1 if wrong else 0)
PYTHON
python3 "$work/check.py" "$work" "${1:-2000}" "${2:-1}"
