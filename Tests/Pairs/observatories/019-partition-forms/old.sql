create function stamp() returns trigger language plpgsql as $$begin return new; end$$;
create table ev (id bigint not null, ts timestamptz not null, kind text not null, v int, constraint vck check (v > 0)) partition by range (ts);
create table ev_old partition of ev for values from (minvalue) to ('2020-01-01 00:00+00');
create table ev_20 partition of ev for values from ('2020-01-01 00:00+00') to ('2021-01-01 00:00+00') partition by list (kind);
create table ev_20_a partition of ev_20 for values in ('a', 'b'
, null
);
create table ev_20_x partition of ev_20 default
;
create table ev_21 (v int default 3, kind text not null, id bigint not null, ts timestamptz not null, constraint vck check (v > 0), constraint extra check (id <> 5));
alter table ev attach partition ev_21 for values from ('2021-01-01 00:00+00') to ('2022-01-01 00:00+00');
create table ev_def partition of ev default;
alter table ev add constraint ev_pk primary key (id, ts, kind);
create index ev_v on ev (v desc, kind);
create index ev_only on only ev (kind);
create trigger st before insert on ev for each row execute function stamp();
create trigger st2 after update of v on ev for each row when (new.v > 4) execute function stamp('x', 'y''z');
alter table ev_old disable trigger st;
create table ref (id bigint, ts timestamptz, kind text, foreign key (id, ts, kind) references ev
 on delete cascade
);
alter table ev enable row level security;
create policy own on ev using (kind = current_user);
alter table ev_20_a set (fillfactor = 60, autovacuum_enabled = off);
comment on table ev_20 is 'year 20';
comment on index ev_v is 'values';
grant select on ev, ev_20_a to pair_ro;
