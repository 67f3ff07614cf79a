#!/bin/sh
# SQLite: the check and a change of one column on files of many tables, and a table of many rows made again beside the bare copy.
# usage: sh Benchmarks/sqlite.sh BINARY [rows]
set -eu
autogen=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
rows=${2:-5000000}
unset DATABASE_URL AUTOGEN_DATABASE || true
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
cd "$work"

now() { date +%s.%N; }
# The shortest of three runs, in seconds.
time_of() {
  best=
  for _ in 1 2 3; do
    start=$(now); "$@" > /dev/null 2>&1 || true; end=$(now)
    best=$(awk -v a="$start" -v b="$end" -v best="$best" 'BEGIN { t = b - a; if (best == "" || t < best) best = t; printf "%.3f", best }')
  done
  echo "$best"
}

for count in 100 1500; do
  mkdir "tables$count"; cd "tables$count"
  awk -v n="$count" 'BEGIN { for (i = 1; i <= n; i++) {
    printf "CREATE TABLE t%d (id INTEGER PRIMARY KEY, name TEXT NOT NULL, parent INTEGER REFERENCES t%d (id) ON DELETE CASCADE, at TEXT DEFAULT (datetime(\x27now\x27)), n NUMERIC CHECK (n >= 0), UNIQUE (name, at));\n", i, (i > 1 ? i - 1 : 1)
    printf "CREATE INDEX t%d_parent ON t%d (parent DESC, lower(name)) WHERE n > 0;\n", i, i } }' | sqlite3 a.db
  "$autogen" pull --database sqlite:a.db > /dev/null
  sed -i 's/name: {type: TEXT, nullable: false}/name: {type: TEXT, nullable: false, collation: NOCASE}/' schema/main/tables/t3.yml
  "$autogen" -m first --database sqlite:a.db > /dev/null 2>&1
  "$autogen" upgrade --database sqlite:a.db > /dev/null 2>&1
  check=$(time_of "$autogen" check --database sqlite:a.db)
  dump=$(time_of sqlite3 a.db .schema)
  sed -i 's/name: {type: TEXT, nullable: false}/name: {type: TEXT, nullable: false, collation: NOCASE}/' schema/main/tables/t7.yml
  change=$(time_of "$autogen" -m change --dry-run --database sqlite:a.db)
  printf '%5d tables: check %s s, change of a column %s s, sqlite3 .schema %s s\n' "$count" "$check" "$change" "$dump"
  cd ..
done

mkdir rows; cd rows
sqlite3 a.db "CREATE TABLE big (id INTEGER PRIMARY KEY, name TEXT, n INTEGER, at TEXT);
  WITH RECURSIVE c (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < $rows)
  INSERT INTO big SELECT i, 'name ' || i, i * 7, '2026-01-01' FROM c;"
"$autogen" pull --database sqlite:a.db > /dev/null
sed -i 's/name: TEXT/name: {type: TEXT, collation: NOCASE}/' schema/main/tables/big.yml
"$autogen" -m change --database sqlite:a.db > /dev/null
cp a.db first.db
# Each in turn, on a copy of its own; the shortest of three.
for _ in 1 2 3; do
  cp first.db bare.db; sync
  start=$(now)
  sqlite3 bare.db "BEGIN; CREATE TABLE new (id INTEGER PRIMARY KEY, name TEXT COLLATE NOCASE, n INTEGER, at TEXT);
    INSERT INTO new SELECT * FROM big; DROP TABLE big; ALTER TABLE new RENAME TO big; COMMIT;"
  end=$(now); bare=$(awk -v a="$start" -v b="$end" -v best="${bare:-999999}" 'BEGIN { t = b - a; printf "%.2f", t < best ? t : best }')
  cp first.db a.db; sync
  start=$(now); "$autogen" upgrade --database sqlite:a.db > /dev/null 2>&1; end=$(now)
  own=$(awk -v a="$start" -v b="$end" -v best="${own:-999999}" 'BEGIN { t = b - a; printf "%.2f", t < best ? t : best }')
done
printf '%d rows made again: %s s, the bare statements %s s (%s times)\n' "$rows" "$own" "$bare" \
  "$(awk -v a="$own" -v b="$bare" 'BEGIN { printf "%.2f", a / b }')"
