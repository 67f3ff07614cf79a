create schema log;
create table log.request (
  id bigint generated always as identity primary key
  ,path text not null,
  ms integer
)
with (fillfactor = 60, autovacuum_vacuum_scale_factor = 0.05, toast_tuple_target = 256, toast.autovacuum_vacuum_threshold = 100);
create unlogged table log.session (
  token text primary key,
  data jsonb
);
create unlogged table log.cache (key text primary key);
create table log.parent (id integer primary key) with (autovacuum_freeze_max_age = 100000000, parallel_workers = 2);
create table log.child (parent_id integer references log.parent, note text)
;
create index request_path on log.request (path)
  with (fillfactor = 75, deduplicate_items = off)
;
create index request_ms on log.request using brin (ms)
  with (pages_per_range = 64, autosummarize = on)
;
create index session_data on log.session using gin (data)
;
create unlogged table log.spool (n serial primary key, line text);
create unlogged table log.day (at date, line text) partition by range (at);
create unlogged table log.day_1 partition of log.day default;
create view log.slow with (security_barrier = off) as select path from log.request where ms > 1000;
