-- package registry: a version type made of a composite, with operators and operator class
create schema semver;
create schema registry;
create type semver.version as (major integer, minor integer, patch integer);
comment on type semver.version is 'x.y.z';

create function semver.cmp(a semver.version, b semver.version) returns integer
language sql immutable strict parallel safe
as $$ select case when (a).major <> (b).major then sign((a).major - (b).major)::int
                  when (a).minor <> (b).minor then sign((a).minor - (b).minor)::int
                  else sign((a).patch - (b).patch)::int end $$;
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
  commutator = operator(semver.=#), restrict = eqsel, join = eqjoinsel, merges);
create operator semver.>=# (leftarg = semver.version, rightarg = semver.version, function = semver.ge,
  commutator = operator(semver.<=#), negator = operator(semver.<#), restrict = scalargesel);
create operator semver.># (leftarg = semver.version, rightarg = semver.version, function = semver.gt,
  commutator = operator(semver.<#), negator = operator(semver.<=#), restrict = scalargtsel);

create operator family semver.version_fam using btree;
create operator class semver.version_ops for type semver.version using btree family semver.version_fam as
  operator 1 semver.<#, operator 2 semver.<=#, operator 3 semver.=#,
  operator 4 semver.>=#, operator 5 semver.>#, function 1 semver.cmp(semver.version, semver.version);
comment on operator class semver.version_ops using btree is 'semantic version order';

create function semver.parse(t text) returns semver.version
language sql immutable strict
as $$ select row(split_part(t, '.', 1)::int, split_part(t, '.', 2)::int, split_part(t, '.', 3)::int)::semver.version $$;
create cast (text as semver.version) with function semver.parse(text);
create function semver.later(a semver.version, b semver.version) returns semver.version
language sql immutable
as $$ select case when a is null or semver.gt(b, a) then b else a end $$;
create aggregate semver.latest (semver.version) (
  sfunc = semver.later, stype = semver.version, combinefunc = semver.later,
  sortop = operator(semver.>#), parallel = safe);

create table registry.package (
  name text primary key,
  latest semver.version,
  homepage text
);
create table registry.release (
  name text not null references registry.package on delete cascade,
  version semver.version not null,
  released timestamptz not null default now(),
  yanked boolean not null default false,
  constraint release_sane check (version operator(semver.>=#) row(0,0,0)::semver.version)
);
create unique index release_version_u on registry.release (name, version semver.version_ops);
alter table registry.release cluster on release_version_u;

create view registry.current_release as
  select name, semver.latest(version) as version, count(*) as releases
    from registry.release where not yanked group by name;
create view registry.outdated as
  select p.name, p.latest, c.version
    from registry.package p join registry.current_release c using (name)
   where p.latest operator(semver.<#) c.version;
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
