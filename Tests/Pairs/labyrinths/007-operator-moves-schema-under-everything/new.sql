create schema op1;
create schema op2;
create type op2.ver as (major int, minor int, patch int);
create function op2.ver_num(v op2.ver) returns bigint language sql immutable strict
  as $$ select v.major::bigint * 100000000 + v.minor * 10000 + coalesce(v.patch, 0) $$;
create function op2.ver_newer(a op2.ver, b op2.ver) returns boolean language sql immutable strict
  as $$ select op2.ver_num(a) > op2.ver_num(b) $$;
create function op2.ver_older(a op2.ver, b op2.ver) returns boolean language sql immutable strict
  as $$ select op2.ver_num(a) < op2.ver_num(b) $$;
create function op1.ver_same(a op2.ver, b op2.ver) returns boolean language sql immutable strict
  as $$ select a.major = b.major and a.minor = b.minor $$;
create function op1.ver_differs(a op2.ver, b op2.ver) returns boolean language sql immutable strict
  as $$ select a.major <> b.major or a.minor <> b.minor $$;
create operator op2.>>> (leftarg = op2.ver, rightarg = op2.ver, function = op2.ver_older, commutator = operator(op2.<<<));
create operator op2.<<< (leftarg = op2.ver, rightarg = op2.ver, function = op2.ver_newer, commutator = operator(op2.>>>));
create operator op1.~~~ (leftarg = op2.ver, rightarg = op2.ver, function = op1.ver_differs, commutator = operator(op1.~~~), negator = operator(op1.!~~~));
create operator op1.!~~~ (leftarg = op2.ver, rightarg = op2.ver, function = op1.ver_same, negator = operator(op1.~~~), restrict = neqsel, join = neqjoinsel);
create function op1.label(v op2.ver) returns text language sql immutable as $$ select v.major::text || '.' || v.minor::text || '.' || coalesce(v.patch::text, 'x') $$;
create operator op1.@# (rightarg = op2.ver, function = op1.label);
create table pkg (
  name text not null,
  cur op2.ver not null default row(1,0,0)::op2.ver,
  min_ok op2.ver,
  label text generated always as (operator(op1.@#) cur) stored,
  constraint not_older check (cur operator(op2.<<<) min_ok),
  primary key (name, cur)
);
create index pkg_fresh on pkg (name) where (cur operator(op2.<<<) row(2,0,0)::op2.ver);
create view pkg_pairs as
  select a.name, b.name as other from pkg a join pkg b on a.cur operator(op1.!~~~) b.cur and a.name <> b.name;
alter table pkg enable row level security;
create policy fresh_only on pkg for select using (not (cur operator(op2.>>>) min_ok));
create function newest(p text) returns text language sql stable
  begin atomic
    select operator(op1.@#) a.cur from public.pkg a
    where a.name = p and not exists (select 1 from public.pkg b where b.name = p and b.cur operator(op2.<<<) a.cur);
  end;
comment on operator op2.<<< (op2.ver, op2.ver) is 'newer than';
comment on constraint not_older on pkg is 'sanity';
comment on view pkg_pairs is 'same line';
