create schema log;
create unlogged table log.request (
  id bigint generated always as identity primary key
  with (fillfactor = 80)
  ,path text not null,
  ms integer
)
with (fillfactor = 50, autovacuum_enabled = false, toast.autovacuum_enabled = false);
create table log.session (
  token text primary key,
  data jsonb
);
create unlogged table log.cache (key text primary key, session text references log.session);
create table log.parent (id integer primary key);
create table log.child (parent_id integer references log.parent, note text)
with (user_catalog_table = true);
create index request_path on log.request (path)
;
create index request_ms on log.request using brin (ms)
  with (pages_per_range = 16)
;
create index session_data on log.session using gin (data)
  with (fastupdate = on, gin_pending_list_limit = 128)
;
create unlogged table log.spool (n serial primary key, line text);
create view log.slow with (security_barrier = true) as select path from log.request where ms > 1000;
