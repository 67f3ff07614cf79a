-- family tree research: recursive views, intarray, crosstab, fuzzy matching
create schema gen;
create schema gen_ext;
create extension intarray with schema gen_ext;
create extension tablefunc with schema gen_ext;
create extension fuzzystrmatch with schema gen_ext;
create extension hstore with schema gen_ext;
set search_path = gen, gen_ext;
create domain year as smallint constraint year_sane check (value between 800 and 2100);
create domain birth_year as year check (value < 2030);
comment on domain birth_year is 'no future births';
create type sex as enum ('f', 'm', 'x', 'unknown');
create type event_kind as enum ('baptism', 'burial', 'emigration', 'occupation');
create type vague_date as (year year, month smallint, day smallint, about boolean, calendar text);
create table place (
  place_id integer generated always as identity primary key,
  name text not null,
  parent integer references place,
  geo point,
  names hstore not null default ''::hstore
);
create table person (
  person_id integer generated always as identity primary key,
  surname text not null,
  given text[] not null default '{}',
  nickname text,
  sex sex not null default 'unknown',
  born vague_date,
  died vague_date,
  born_in integer references place,
  father integer references person on delete set null,
  mother integer references person on delete set null,
  sources integer[] not null default '{}',
  living boolean generated always as (died is null) stored,
  constraint own_parent check (person_id not in (father, mother))
);
create index person_sound on person (gen_ext.dmetaphone(surname), gen_ext.dmetaphone_alt(surname));
create index person_sources on person using gist (sources gen_ext.gist__intbig_ops (siglen = 128));
create index person_given on person using gin (given);
create index person_parents on person (father, mother);
create table source (
  source_id integer primary key,
  kind text not null check (kind in ('parish', 'census', 'letter', 'newspaper')),
  citation text not null,
  scan bytea,
  meta gen_ext.hstore
);
alter table source alter column scan set storage extended, alter column scan set compression lz4;
create index source_meta on source using gin (meta);
create table life_event (
  event_id bigint generated always as identity primary key,
  person_id integer not null references person on delete cascade,
  kind event_kind not null,
  at vague_date,
  place_id integer references place,
  note text
);
create index life_event_person on life_event (person_id, kind);
create table marriage (
  a integer not null references person on delete cascade,
  b integer not null references person on delete cascade,
  wed vague_date,
  divorced vague_date,
  constraint marriage_order check (a < b),
  constraint divorce_later check (divorced is null or wed is null or row((wed).year) <= row((divorced).year)),
  primary key (a, b)
);
create function age_at_death(p person) returns integer language sql stable
return case when (p.died).month < (p.born).month then (p.died).year - (p.born).year - 1 else (p.died).year - (p.born).year end;
create function vague_lt(a vague_date, b vague_date) returns boolean language sql immutable
return row((a).year, (a).month, (a).day) < row((b).year, (b).month, (b).day);
create operator <~ (leftarg = vague_date, rightarg = vague_date, function = vague_lt, commutator = ~>);
create function vague_gt(a vague_date, b vague_date) returns boolean language sql immutable return vague_lt(b, a);
create operator ~> (leftarg = vague_date, rightarg = vague_date, function = vague_gt, commutator = <~);
create recursive view ancestor (person_id, ancestor_id, generation) as
  select person_id, father, 1 from person where father is not null
  union
  select person_id, mother, 1 from person where mother is not null
  union all
  select a.person_id, x.parent, a.generation + 1
    from ancestor a join person p on p.person_id = a.ancestor_id
    cross join lateral (values (p.father), (p.mother)) as x(parent)
   where x.parent is not null and a.generation < 40;
create view sibling as
  select a.person_id, b.person_id as sibling_id, a.father = b.father and a.mother = b.mother as full_sibling,
         (b.born).year - (a.born).year as years_younger
    from person a join person b on (a.father = b.father or a.mother = b.mother) and a.person_id <> b.person_id;
create view surname_by_century as
  select surname, ((born).year / 100 + 1) as century, count(*) as n,
         sum(count(*)) over (partition by surname order by (born).year / 100 + 1) as running
    from person group by surname, (born).year / 100 + 1;
create view source_cross as
  select * from crosstab('select p.surname, s.kind, count(*)::int from gen.person p join gen.source s on s.source_id = any (p.sources) group by 1, 2 order by 1, 2',
    'values (''census''), (''letter''), (''newspaper''), (''parish'')') as ct(surname text, census integer, letter integer, newspaper integer, parish integer);
create materialized view place_path as
  with recursive t as (
    select place_id, name::text as path, 1 as depth from place where parent is null
    union all select c.place_id, c.name || ', ' || t.path, t.depth + 1 from place c join t on c.parent = t.place_id)
  select place_id, path, depth from t;
create unique index place_path_pk on place_path (place_id);
create function maybe_same(p_name text, d integer default 3, sound boolean default true) returns setof person
language sql stable as $$ select * from gen.person where gen_ext.levenshtein(surname, p_name) <= d or (sound and gen_ext.dmetaphone(surname) = gen_ext.dmetaphone(p_name)) $$;
create procedure merge_person(in keep integer, in drop_id integer, inout moved integer default 0) language plpgsql as $$
begin
  update gen.person set father = nullif(keep, 0) where father = drop_id;
  update gen.person set mother = keep where mother = drop_id;
  get diagnostics moved = row_count;
  delete from gen.person where person_id = drop_id;
end $$;
grant usage on schema gen to men_app, men_ro, men_clerk;
grant select on all tables in schema gen to men_ro;
grant execute on procedure merge_person(integer, integer, integer) to men_clerk;
grant select, insert, update on person, marriage, life_event to men_app;
grant delete on life_event to men_clerk with grant option;
comment on type vague_date is 'partly known date';
comment on column vague_date.about is 'circa';
