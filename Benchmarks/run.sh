#!/bin/sh
# Measures autogen beside pg_dump and beside the bare catalog, on a throwaway cluster.
#
#   sh Benchmarks/run.sh PATH_TO_AUTOGEN
#
# TABLES="10 100 1000"  the sizes
# RUNS=5                how often each is measured
# RUNS_M=3              how often `-m` is measured
# It needs PostgreSQL's programs, and GNU time for the peak memory (left out without it).
set -eu

[ $# -eq 1 ] || { echo "usage: sh Benchmarks/run.sh PATH_TO_AUTOGEN" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
autogen=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
[ -x "$autogen" ] || { echo "no program: $1" >&2; exit 2; }
tables=${TABLES:-10 100 1000}
runs=${RUNS:-5}
runs_m=${RUNS_M:-3}

. "$here/cluster.sh"
address() { printf 'postgresql://postgres@/%s?host=%s' "$1" "$work/cluster"; }

gnu_time=
if [ -x /usr/bin/time ] && /usr/bin/time -f %M -o "$work/probe" true 2>/dev/null; then gnu_time=/usr/bin/time; fi

# measure NAME COMMAND...: adds the seconds to NAME.s, and the kilobytes at the peak to NAME.kb. The command's end must be 0.
measure() {
  name=$1
  shift
  begin=$(date +%s%N)
  if [ -n "$gnu_time" ]; then
    "$gnu_time" -f %M -o "$work/peak" "$@" >"$work/out" 2>"$work/err" && code=0 || code=$?
  else
    "$@" >"$work/out" 2>"$work/err" && code=0 || code=$?
  fi
  end=$(date +%s%N)
  if [ $code -ne 0 ]; then
    echo "$name ended with $code:" >&2
    tail -n 20 "$work/out" "$work/err" >&2
    return 1
  fi
  echo "$begin $end" | awk '{printf "%.4f\n", ($2 - $1) / 1e9}' >>"$work/$name.s"
  [ -z "$gnu_time" ] || tail -n 1 "$work/peak" >>"$work/$name.kb"
}

least() { sort -n "$work/$1.s" | head -n 1; }
median() { sort -n "$work/$1.s" | awk '{v[NR] = $1} END {m = int((NR + 1) / 2); print NR % 2 ? v[m] : (v[m] + v[m + 1]) / 2}'; }
row() { # NAME LABEL
  [ -s "$work/$1.s" ] || { echo "| $2 | failed | | |"; return; }
  peak=
  case $1 in check | anew | message | first) [ -z "$gnu_time" ] || peak=$(sort -n "$work/$1.kb" | tail -n 1 | awk '{printf "%.0f MB", $1 / 1024}') ;; esac
  printf '| %s | %.3f | %.3f | %s |\n' "$2" "$(least "$1")" "$(median "$1")" "$peak"
}
ratio() { # NAME NAME LABEL
  echo "$(least "$1") $(least "$2") $(median "$1") $(median "$2")" |
    awk -v label="$3" '{printf "| %s | %.2f | %.2f | |\n", label, $1 / $2, $3 / $4}'
}

echo "autogen $("$autogen" --version), $("$bin/postgres" --version), $(getconf _NPROCESSORS_ONLN) processors; $runs runs each"
failed=0
for n in $tables; do
  rm -rf "$work"/*.s "$work"/*.kb "$work/project"
  mkdir "$work/project"
  cd "$work/project"
  "$bin/createdb" base
  "$bin/psql" -X -q -d base -v tables="$n" -f "$here/schema.sql" >/dev/null
  "$bin/createdb" -T base changed
  "$bin/psql" -X -q -d changed -v tables="$n" -v changed=1 -f "$here/schema.sql" >/dev/null
  "$autogen" pull --quiet --database "$(address base)" --models base >/dev/null
  "$autogen" pull --quiet --database "$(address changed)" --models changed >/dev/null

  # What is measured must see a difference where there is one.
  code=0
  "$autogen" check --quiet --database "$(address changed)" --models base --schema '*' --scratch target >/dev/null 2>&1 || code=$?
  [ $code -eq 1 ] || { echo "check of the changed database ended with $code, not 1" >&2; failed=1; }

  i=0
  while [ $i -lt "$runs" ]; do
    i=$((i + 1))
    rm -rf .autogen/cache
    measure anew "$autogen" check --quiet --database "$(address base)" --models base --schema '*' --scratch target || { failed=1; break; }
    measure check "$autogen" check --quiet --database "$(address base)" --models base --schema '*' --scratch target || { failed=1; break; }
    measure dump "$bin/pg_dump" --schema-only -d base -f /dev/null || { failed=1; break; }
    measure catalog "$bin/psql" -X -q -d base -o /dev/null -f "$here/catalog.sql" || { failed=1; break; }
  done

  # The first message writes the baseline, too; without its other file the project is one that has only that.
  measure first "$autogen" -m bench --quiet --database "$(address base)" --models changed --schema '*' --scratch target || failed=1
  rm -f migrations/*_bench.sql
  "$autogen" upgrade --quiet --database "$(address base)" --schema '*' --scratch target >/dev/null || failed=1
  i=0
  while [ $i -lt "$runs_m" ]; do
    i=$((i + 1))
    measure message "$autogen" -m bench --quiet --database "$(address base)" --models changed --schema '*' --scratch target --dry-run ||
      { failed=1; break; }
  done

  changed=$(( (n + 49) / 50 ))
  echo
  echo "### $n tables"
  echo
  echo "| | minimum, s | median, s | peak memory |"
  echo "|---|---:|---:|---:|"
  row check "\`autogen check\`, nothing changed since the last"
  row anew "\`autogen check\`, nothing changed, nothing remembered"
  row dump "\`pg_dump --schema-only\`"
  row catalog "the bare catalog, by \`psql\`"
  row message "\`autogen -m --dry-run\`, tables changed: $changed"
  row first "the first \`autogen -m\`, with the baseline"
  if [ -s "$work/check.s" ] && [ -s "$work/dump.s" ] && [ -s "$work/catalog.s" ]; then
    ratio check catalog "check / catalog"
    ratio check dump "check / pg_dump"
    ratio anew catalog "check, nothing remembered / catalog"
    ratio anew dump "check, nothing remembered / pg_dump"
  fi
  "$bin/dropdb" base
  "$bin/dropdb" changed
done
exit $failed
