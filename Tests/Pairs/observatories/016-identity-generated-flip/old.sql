create sequence outer_seq as int start 5;
create table g1 (
  id
 serial primary key
, a int, b int,
  s int generated always as
 (a + b)
 stored,
  t int default nextval('outer_seq')
);
alter sequence outer_seq owned by g1.t;
create table g2 (
  id
 int generated always as identity (sequence name odd_name minvalue -5 start -5) unique
, was int
 generated always as (7) stored
, will int
 default 8
);
create table g3 (id bigint
 generated always as identity
, n numeric(12,
2
), txt text generated always as (n::text || '!') stored, up text);
create index g1_s on g1 (s) include (a) where s > 0;
create statistics g1_st on s, (a % 3) from g1;
create view vs as select id, s, s * 2 as s2 from g1;
create function g1_row(g1) returns text language sql immutable as $$ select ($1).s::text $$;
create view vr as select g1_row(g1.*) r, g1.g1_row as dot from g1;
alter table g1 add constraint s_ck check (s <> 13);
create policy ps on g1 using (s > 0);
comment on column g1.s is 'computed';
grant select (s), insert (a, b) on g1 to pair_app;
grant usage on sequence outer_seq to pair_app;
comment on sequence odd_name is 'identity of g2';
alter table g1 owner to pair_owner;
alter table g3 alter column up set default 'x';
