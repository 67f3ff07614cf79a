-- package registry: a version type made of a composite, with operators and operator class
create schema semver;
create schema registry;
create type semver.version as (major integer, minor integer, patch integer, pre text);
comment on type semver.version is 'x.y.z-pre';
create type semver.version_list as (package text, versions semver.version[]);

create function semver.cmp(a semver.version, b semver.version) returns integer
language sql immutable strict parallel safe cost 20
as $$ select case when (a).major <> (b).major then sign((a).major - (b).major)::int
                  when (a).minor <> (b).minor then sign((a).minor - (b).minor)::int
                  when (a).patch <> (b).patch then sign((a).patch - (b).patch)::int
                  when (a).pre is null and (b).pre is null then 0
                  when (a).pre is null then 1 when (b).pre is null then -1
                  else (case when (a).pre < (b).pre then -1 when (a).pre = (b).pre then 0 else 1 end) end $$;
create function semver.lt(a semver.version, b semver.version) returns boolean
language sql immutable strict parallel safe return semver.cmp(a, b) < 0;
create function semver.le(a semver.version, b semver.version) returns boolean
language sql immutable strict parallel safe return semver.cmp(a, b) <= 0;
create function semver.eq(a semver.version, b semver.version) returns boolean
language sql immutable strict parallel safe return semver.cmp(a, b) = 0;
create function semver.ge(a semver.version, b semver.version) returns boolean
language sql immutable strict parallel safe return semver.cmp(a, b) >= 0;
create function semver.gt(a semver.version, b semver.version) returns boolean
language sql immutable strict parallel safe return semver.cmp(a, b) > 0;

create operator semver.<# (leftarg = semver.version, rightarg = semver.version, function = semver.lt,
  commutator = operator(semver.>#), negator = operator(semver.>=#), restrict = scalarltsel);
create operator semver.<=# (leftarg = semver.version, rightarg = semver.version, function = semver.le,
  commutator = operator(semver.>=#), negator = operator(semver.>#), restrict = scalarlesel);
create operator semver.=# (leftarg = semver.version, rightarg = semver.version, function = semver.eq,
  commutator = operator(semver.=#), negator = operator(semver.<>#), restrict = eqsel, join = eqjoinsel, merges, hashes);
create function semver.ne(a semver.version, b semver.version) returns boolean
language sql immutable strict parallel safe return semver.cmp(a, b) <> 0;
create operator semver.<># (leftarg = semver.version, rightarg = semver.version, function = semver.ne,
  commutator = operator(semver.<>#), negator = operator(semver.=#), restrict = neqsel, join = neqjoinsel);
create function semver.hash(a semver.version) returns integer
language sql immutable strict parallel safe
as $$ select hashtext(concat_ws('.', (a).major, (a).minor, (a).patch, (a).pre)) $$;
create operator class semver.version_hash for type semver.version using hash as
  operator 1 semver.=#, function 1 semver.hash(semver.version);
create operator semver.>=# (leftarg = semver.version, rightarg = semver.version, function = semver.ge,
  commutator = operator(semver.<=#), negator = operator(semver.<#), restrict = scalargesel);
create operator semver.># (leftarg = semver.version, rightarg = semver.version, function = semver.gt,
  commutator = operator(semver.<#), negator = operator(semver.<=#), restrict = scalargtsel);

create operator family semver.version_fam using btree;
create operator class semver.version_ops default for type semver.version using btree family semver.version_fam as
  operator 1 semver.<#, operator 2 semver.<=#, operator 3 semver.=#,
  operator 4 semver.>=#, operator 5 semver.>#, function 1 semver.cmp(semver.version, semver.version);
comment on operator class semver.version_ops using btree is 'semantic version order';

create function semver.parse(t text) returns semver.version
language sql immutable strict
as $$ select row(split_part(t, '.', 1)::int, split_part(t, '.', 2)::int, split_part(split_part(t, '.', 3), '-', 1)::int, nullif(split_part(t, '-', 2), ''))::semver.version $$;
create cast (text as semver.version) with function semver.parse(text) as assignment;
create type semver.version_range as range (subtype = semver.version, subtype_opclass = semver.version_ops, multirange_type_name = semver.version_ranges);
create function semver.later(a semver.version, b semver.version) returns semver.version
language sql immutable
as $$ select case when a is null or semver.gt(b, a) then b else a end $$;
create function semver.keep(a semver.version, b semver.version) returns semver.version
language sql immutable return case when a operator(semver.=#) b then null else a end;
create aggregate semver.latest (semver.version) (
  sfunc = semver.later, stype = semver.version, combinefunc = semver.later,
  msfunc = semver.later, minvfunc = semver.keep, mstype = semver.version,
  sortop = operator(semver.>#), parallel = safe);

create table registry.package (
  name text primary key,
  latest semver.version,
  homepage text,
  supported semver.version_range
);
create table registry.release (
  name text not null references registry.package on delete cascade,
  version semver.version not null,
  released timestamptz not null default now(),
  yanked boolean not null default false,
  constraint release_sane check (version operator(semver.>=#) row(0,0,0,null)::semver.version)
);
create unique index release_version_u on registry.release (name, version);
create index release_version_hash on registry.release using hash (version semver.version_hash);
create table registry.advisory (
  advisory_id text primary key,
  name text not null references registry.package,
  affected semver.version_ranges not null
);
alter table registry.release cluster on release_version_u;

create view registry.current_release as
  select name, semver.latest(version) as version, count(*) as releases
    from registry.release where not yanked group by name;
create view registry.outdated as
  select p.name, p.latest, c.version
    from registry.package p join registry.current_release c using (name)
   where p.latest operator(semver.<>#) c.version;
create function registry.set_latest() returns trigger language plpgsql as $$
begin
  update registry.package p set latest = semver.later(p.latest, new.version) where p.name = new.name;
  return null;
end $$;
create trigger release_latest after insert on registry.release
  for each row execute function registry.set_latest();
grant usage on schema semver, registry to men_app;
grant usage on type semver.version to men_app;
grant select, insert on registry.release to men_app;
grant execute on function semver.latest(semver.version) to men_app with grant option;
comment on aggregate semver.latest(semver.version) is 'greatest version';
