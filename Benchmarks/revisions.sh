#!/bin/sh
# Measures `upgrade` of many small revisions beside psql running the same script, and lists of many files.
#
#   sh Benchmarks/revisions.sh PATH_TO_AUTOGEN
#
# REVISIONS=300  how many are run
# FILES=5000     how many are listed
# RUNS=5         how often each is measured; the minimum counts
set -eu

[ $# -eq 1 ] || { echo "usage: sh Benchmarks/revisions.sh PATH_TO_AUTOGEN" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
autogen=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
[ -x "$autogen" ] || { echo "no program: $1" >&2; exit 2; }
revisions=${REVISIONS:-300}
files=${FILES:-5000}
runs=${RUNS:-5}

. "$here/cluster.sh"

# $1 revisions in the folder $2
write_revisions() {
  mkdir -p "$2"
  awk -v count="$1" -v folder="$2" 'BEGIN {
    parent = ""
    for (i = 1; i <= count; i++) {
      id = sprintf("r%05d", i); file = folder "/" id ".sql"
      printf "-- revision: %s\n-- revises: %s\n-- message: %s\n\n-- autogen: upgrade\nCREATE TABLE public.t%d (id bigint PRIMARY KEY, v text);\nCREATE INDEX t%d_v ON public.t%d (v);\n\n-- autogen: downgrade\nDROP TABLE public.t%d;\n", id, parent, id, i, i, i, i > file
      close(file); parent = id
    }
  }'
}

fresh() {
  "$bin/psql" -qX -d postgres -c "DROP DATABASE IF EXISTS bench WITH (FORCE)" -c "CREATE DATABASE bench TEMPLATE template0" 2>/dev/null
}
seconds() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.3f", (b - a) / 1e9 }'; }
least() { sort -n | head -n 1; }

write_revisions "$revisions" "$work/project/migrations"
cd "$work/project"
"$autogen" upgrade base:head --sql >"$work/script.sql"
for run in $(seq "$runs"); do
  fresh
  start=$(date +%s%N); "$autogen" upgrade --quiet --database "dbname=bench" >/dev/null; end=$(date +%s%N)
  seconds "$start" "$end" >>"$work/upgrade"; echo >>"$work/upgrade"
  fresh
  start=$(date +%s%N); "$bin/psql" -qX -v ON_ERROR_STOP=1 -d bench -f "$work/script.sql" >/dev/null; end=$(date +%s%N)
  seconds "$start" "$end" >>"$work/psql"; echo >>"$work/psql"
done
mkdir -p "$work/many"
cd "$work/many"
write_revisions "$files" "$work/many/migrations"
for command in heads history; do
  for run in $(seq "$runs"); do
    start=$(date +%s%N); "$autogen" $command >/dev/null; end=$(date +%s%N)
    seconds "$start" "$end" >>"$work/$command"; echo >>"$work/$command"
  done
done
upgrade=$(least <"$work/upgrade"); psql=$(least <"$work/psql")
echo "upgrade of $revisions revisions: $upgrade s; psql with the same script: $psql s; $(awk -v a="$upgrade" -v b="$psql" 'BEGIN { printf "%.2f", a / b }') times"
echo "heads over $files files: $(least <"$work/heads") s; history: $(least <"$work/history") s"
