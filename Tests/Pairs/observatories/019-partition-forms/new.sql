create function stamp() returns trigger language plpgsql as $$begin return new; end$$;
create table ev (id bigint not null, ts timestamptz not null, kind text not null, v int, constraint vck check (v > 0)) partition by range (ts);
create table ev_old partition of ev for values from (minvalue) to ('2020-01-01 00:00+00');
create table ev_20 partition of ev for values from ('2020-01-01 00:00+00') to ('2021-01-01 00:00+00') partition by list (kind);
create table ev_20_a partition of ev_20 for values in ('a', 'b'
);
create table ev_20_x partition of ev_20 default
 partition by hash (id);
create table ev_20_x0 partition of ev_20_x for values with (modulus 3, remainder 0);
create table ev_20_x2 partition of ev_20_x for values with (modulus 3, remainder 2);
create table ev_21 (v int default 3, kind text not null, id bigint not null, ts timestamptz not null, constraint vck check (v > 0), constraint extra check (id <> 5));
create table ev_22 partition of ev (kind default 'k', constraint c22 check (kind <> 'zz')) for values from ('2021-01-01 00:00+00') to ('2023-01-01 00:00+00');
alter table ev add constraint ev_pk primary key (id, ts, kind);
create index ev_v on ev (v desc, kind);
create index ev_only on only ev (kind);
create trigger st before insert on ev for each row execute function stamp();
create trigger st2 after update of v on ev for each row when (new.v > 4) execute function stamp('x', 'y''z');
alter table ev_old disable trigger st;
alter table ev_20_a enable replica trigger st2;
create table ref (id bigint, ts timestamptz, kind text, foreign key (id, ts, kind) references ev
 on delete set null (kind) deferrable
);
alter table ev enable row level security;
create policy own on ev using (kind = current_user);
alter table ev_20_a set (fillfactor = 60, autovacuum_enabled = off);
comment on table ev_20 is 'year 20';
comment on index ev_v is 'values';
grant select on ev, ev_20_a to pair_ro;
