# A throwaway cluster for measuring, read by the scripts beside it. Sets bin and work, and the connection's variables.

bin=$(pg_config --bindir)
[ -x "$bin/initdb" ] || bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -t/ -k5 -n | tail -n 1)
[ -x "$bin/initdb" ] || { echo "PostgreSQL's server programs are not installed" >&2; exit 2; }

# Nothing of the caller's connection gets in.
unset AUTOGEN_DATABASE DATABASE_URL PGDATABASE PGSERVICE PGOPTIONS PGPASSWORD PGHOSTADDR 2>/dev/null || :

work=$(mktemp -d /tmp/bench.XXXXXX)
chmod 711 "$work"
mkdir "$work/cluster"
if [ "$(id -u)" = 0 ]; then
  chown postgres "$work/cluster"
  as_server() { (cd / && setpriv --reuid=postgres --regid=postgres --clear-groups "$@"); }
else
  as_server() { "$@"; }
fi

finish() {
  status=$?
  trap - EXIT INT TERM
  [ ! -f "$work/cluster/data/postmaster.pid" ] || as_server "$bin/pg_ctl" -D "$work/cluster/data" -m immediate -w stop >/dev/null 2>&1 || :
  rm -rf "$work"
  exit $status
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

as_server "$bin/initdb" -D "$work/cluster/data" -U postgres -A trust -E UTF8 --locale=C --no-sync >"$work/initdb.log" 2>&1 ||
  { cat "$work/initdb.log" >&2; exit 3; }
as_server "$bin/pg_ctl" -D "$work/cluster/data" -w -l "$work/cluster/log" -o \
  "-c listen_addresses='' -k '$work/cluster' -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c autovacuum=off -c shared_buffers=256MB -c max_locks_per_transaction=512 -c max_wal_size=4GB" \
  start >/dev/null || { cat "$work/cluster/log" >&2; exit 3; }

PGHOST=$work/cluster PGUSER=postgres PGPORT=5432
export PGHOST PGUSER PGPORT
