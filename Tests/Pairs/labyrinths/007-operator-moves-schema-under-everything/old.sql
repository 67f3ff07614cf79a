create schema op1;
create schema op2;
create type op1.ver as (major int, minor int);
create function op1.ver_num(v op1.ver) returns bigint language sql immutable strict
  as $$ select v.major::bigint * 100000 + v.minor $$;
create function op1.ver_newer(a op1.ver, b op1.ver) returns boolean language sql immutable strict
  as $$ select op1.ver_num(a) > op1.ver_num(b) $$;
create function op1.ver_older(a op1.ver, b op1.ver) returns boolean language sql immutable strict
  as $$ select op1.ver_num(a) < op1.ver_num(b) $$;
create function op1.ver_same(a op1.ver, b op1.ver) returns boolean language sql immutable strict
  as $$ select a.major = b.major $$;
create function op1.ver_differs(a op1.ver, b op1.ver) returns boolean language sql immutable strict
  as $$ select a.major <> b.major $$;
create operator op1.>>> (leftarg = op1.ver, rightarg = op1.ver, function = op1.ver_newer, commutator = operator(op1.<<<));
create operator op1.<<< (leftarg = op1.ver, rightarg = op1.ver, function = op1.ver_older, commutator = operator(op1.>>>));
create operator op1.~~~ (leftarg = op1.ver, rightarg = op1.ver, function = op1.ver_same, commutator = operator(op1.~~~), negator = operator(op1.!~~~), restrict = eqsel, join = eqjoinsel);
create operator op1.!~~~ (leftarg = op1.ver, rightarg = op1.ver, function = op1.ver_differs, negator = operator(op1.~~~));
create function op1.label(v op1.ver) returns text language sql immutable as $$ select v.major::text || '.' || v.minor::text $$;
create operator op1.@# (rightarg = op1.ver, function = op1.label);
create table pkg (
  name text not null,
  cur op1.ver not null default row(1,0)::op1.ver,
  min_ok op1.ver,
  label text generated always as (operator(op1.@#) cur) stored,
  constraint not_older check (cur operator(op1.>>>) min_ok),
  primary key (name, cur)
);
create index pkg_fresh on pkg (name) where (cur operator(op1.>>>) row(2,0)::op1.ver);
create view pkg_pairs as
  select a.name, b.name as other from pkg a join pkg b on a.cur operator(op1.~~~) b.cur and a.name <> b.name;
alter table pkg enable row level security;
create policy fresh_only on pkg for select using (not (cur operator(op1.<<<) min_ok));
create function newest(p text) returns text language sql stable
  begin atomic
    select operator(op1.@#) a.cur from public.pkg a
    where a.name = p and not exists (select 1 from public.pkg b where b.name = p and b.cur operator(op1.>>>) a.cur);
  end;
comment on operator op1.>>> (op1.ver, op1.ver) is 'newer than';
comment on constraint not_older on pkg is 'sanity';
comment on view pkg_pairs is 'same line';
