create table base (
  id int not null,
created timestamptz default now(),
  kind text default 'base',
constraint kind_ck check (kind <> '' and length(kind) < 20)
);
create table tagged (
  tags text[] default '{}', kind text default 'tagged'
, priority smallint not null default 3
);
create table leaf_a (extra bigint default 10, kind text default 'a') inherits (base, tagged);
create table leaf_b (kind text default 'b', primary key (id)) inherits (base, tagged);
create table leaf_c (id int not null, created timestamptz default '2000-01-01Z', kind text default 'c', own text, constraint kind_ck check (kind <> '' and length(kind) < 20));
alter table leaf_c inherit base;
create table leaf_d (id int not null, created timestamptz, kind text default 'was child', d int);
create table grand_b (more jsonb default '{}') inherits (leaf_b);
alter table base add constraint only_base check (id < 1000000) no inherit;
alter table leaf_b alter column created set default '2024-01-01';
alter table leaf_a alter kind set not null;
create index base_kind on base (kind);
create index leaf_b_kind on leaf_b (kind, created);
create function base_bi() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger t before insert on base for each row execute function base_bi();
create trigger t before insert on leaf_b for each row execute function base_bi();
create view everything as select tableoid::regclass::text as rel, id, kind from base;
create view only_roots as select id, created from only base;
comment on column leaf_b.kind is 'overridden';
