create schema es; create schema read;
create type es.envelope as (id uuid, type text, data jsonb, meta jsonb);
create table es.stream (id bigint generated always as identity primary key, tenant text not null default 'main', category text not null, key text not null, version int not null default -1, constraint stream_key unique (tenant, category, key));
create table es.event (global_pos bigint generated always as identity, stream_id bigint not null references es.stream, version int not null, id uuid not null, type text not null, data jsonb not null, meta jsonb not null default '{}', tx xid8 not null default pg_current_xact_id(), at timestamptz not null default now(), primary key (global_pos), constraint event_stream_version unique (stream_id, version), constraint event_id unique (id) deferrable);
create index event_type on es.event (type, tx, global_pos);
create table es.snapshot (stream_id bigint references es.stream, version int, state jsonb, primary key (stream_id, version));
create table es.checkpoint (projection text primary key, pos bigint not null default 0, tx xid8 not null default '0', updated timestamptz not null default now());
create table es.outbox (pos bigint primary key references es.event (global_pos), topic text, sent_at timestamptz, attempts smallint not null default 0);
create table es.dead_letter (pos bigint references es.event, projection text references es.checkpoint, error text, at timestamptz default now());
create type read.order_state as enum ('placed','paid','shipped','cancelled');
create table read.customer (id uuid primary key, name text, orders int default 0, spent numeric default 0);
create table read."order" (id uuid primary key, customer uuid references read.customer, state read.order_state not null, total numeric(12,2) not null default 0, placed timestamptz);
create view es.category_stream as select s.tenant, s.category, e.* from es.event e join es.stream s on s.id = e.stream_id;
create view es.lag as select c.projection, (select max(global_pos) from es.event) - c.pos as lag from es.checkpoint c;
create function es.append(cat text, k text, expected int, evs es.envelope[]) returns int language plpgsql as $$
declare s es.stream; e es.envelope; v int;
begin
  insert into es.stream (category, key) values (cat, k) on conflict do nothing;
  select * into s from es.stream where category = cat and key = k for update;
  if s.version <> expected then raise exception 'wrong version' using errcode = '40001'; end if;
  v := s.version;
  foreach e in array evs loop v := v + 1; insert into es.event (stream_id, version, id, type, data, meta) values (s.id, v, e.id, e.type, e.data, coalesce(e.meta, '{}')); end loop;
  update es.stream set version = v where id = s.id;
  return v;
end $$;
create function es.read_stream(cat text, k text, from_ int default 0, max_ int default 1000) returns setof es.event language sql stable as $$ select e.* from es.event e join es.stream s on s.id = e.stream_id where s.category = cat and s.key = k and e.version >= from_ order by e.version limit max_ $$;
create function es.notify() returns trigger language plpgsql as $$ begin notify events; return null; end $$;
create trigger notify after insert on es.event for each statement execute function es.notify();
create function es.no_change() returns trigger language plpgsql as $$ begin raise 'append only'; end $$;
create trigger no_change before update or delete on es.event for each row execute function es.no_change();
create trigger no_truncate before truncate on es.event execute function es.no_change();

create index outbox_unsent on es.outbox (pos) where sent_at is null;
alter table es.dead_letter add primary key (pos, projection);
comment on column es.event.tx is 'readers stop at pg_snapshot_xmin';
