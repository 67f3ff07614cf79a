create schema log;
create type log.level as enum ('debug','info','warn','error');
create function log.month_ok(timestamptz) returns boolean language sql immutable as $$ select $1 > '2000-01-01 00:00+00'::timestamptz $$;
create table log.lines (id bigserial, at timestamptz not null default now(), level log.level not null, host text not null, msg text, ctx
 jsonb
, trace uuid
, check (log.month_ok(at))) partition by list (level);
create table log.debug partition of log.lines for values in ('debug'
, 'info'
);
create table log.bad partition of log.lines for values in ('warn','error') partition by range (at);
create table log.bad_22 partition of log.bad for values from ('2022-01-01 00:00+00') to ('2023-01-01 00:00+00');
create table log.bad_23 partition of log.bad for values from ('2023-01-01 00:00+00') to ('2024-01-01 00:00+00');
create table log.bad_rest partition of log.bad default;
create index lines_at on log.lines (at
 desc
);
create index lines_msg on log.lines using gin (to_tsvector('english'::regconfig, msg));
create unique index bad_22_u on log.bad_22 (id);
alter table log.bad_22 cluster on bad_22_u;
alter table log.bad_22 replica identity using index bad_22_u;
alter table log.debug alter column msg set storage
 main
;
alter table only log.lines alter column host set default 'none';
alter table log.debug alter column host set default 'dbg';
create statistics log.s (dependencies) on host, level from log.lines;
create function log.write(l log.level, m text
, ctx jsonb default null
) returns void language sql as $$ insert into log.lines (level, host, msg) values (l, inet_client_addr()::text, m) $$;
create view log.errors as select at, host, msg
, ctx ->> 'code' as code
 from log.lines where level = 'error';
create view log.per_host as select host, count(*) from log.errors group by host;
create function log.alert() returns trigger language plpgsql as $$ begin perform pg_notify('err', new.host); return null; end $$;
create trigger al after insert on log.bad for each row when (new.level = 'error') execute function log.alert();
alter table log.bad_22 disable trigger al;
alter table log.lines enable row level security;
create policy nodebug on log.lines as restrictive for select to pair_ro using (level <> 'debug');
create policy all_ro on log.lines for select to pair_ro using (true);
alter table log.bad enable row level security;
create publication errs for table log.bad_22, log.bad_23 with (publish = 'insert');
create publication all_logs for tables in schema log with (publish_via_partition_root = true);
grant usage on schema log to pair_ro, pair_app;
grant select on log.lines to pair_ro;
grant select (at, host) on log.bad_22 to pair_etl;
grant execute on function log.write to pair_app;
alter table log.bad_23 owner to pair_owner;
comment on table log.bad is 'warnings and errors';
comment on index log.bad_22_u is 'unique here only';
