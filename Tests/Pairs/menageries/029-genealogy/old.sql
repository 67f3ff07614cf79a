-- family tree research: recursive views, intarray, crosstab, fuzzy matching
create schema gen;
create schema gen_ext;
create extension intarray with schema gen_ext;
create extension tablefunc with schema gen_ext;
create extension fuzzystrmatch with schema gen_ext;
create extension hstore with schema gen_ext;
set search_path = gen, gen_ext;
create domain year as smallint check (value between 1000 and 2100);
create domain birth_year as year;
create type sex as enum ('f', 'm', 'x');
create type vague_date as (year year, month smallint, day smallint, about boolean);
create table place (
  place_id integer generated always as identity primary key,
  name text not null,
  parent integer references place,
  geo point
);
create table person (
  person_id integer generated always as identity primary key,
  surname text not null,
  given text[] not null default '{}',
  sex sex not null default 'x',
  born vague_date,
  died vague_date,
  born_in integer references place,
  father integer references person,
  mother integer references person,
  sources integer[] not null default '{}',
  constraint own_parent check (person_id not in (father, mother))
);
create index person_sound on person (gen_ext.metaphone(surname, 6));
create index person_sources on person using gin (sources gen_ext.gin__int_ops);
create index person_given on person using gin (given);
create index person_parents on person (father, mother);
create table source (
  source_id integer primary key,
  kind text not null check (kind in ('parish', 'census', 'letter')),
  citation text not null,
  scan bytea,
  meta gen_ext.hstore
);
alter table source alter column scan set storage external;
create table marriage (
  a integer not null references person on delete cascade,
  b integer not null references person on delete cascade,
  wed vague_date,
  check (a < b),
  primary key (a, b)
);
create function age_at_death(p person) returns integer language sql stable
return (p.died).year - (p.born).year;
create function vague_lt(a vague_date, b vague_date) returns boolean language sql immutable
return row((a).year, (a).month, (a).day) < row((b).year, (b).month, (b).day);
create operator <~ (leftarg = vague_date, rightarg = vague_date, function = vague_lt);
create recursive view ancestor (person_id, ancestor_id, generation) as
  select person_id, father, 1 from person where father is not null
  union
  select person_id, mother, 1 from person where mother is not null
  union all
  select a.person_id, p.father, a.generation + 1
    from ancestor a join person p on p.person_id = a.ancestor_id where p.father is not null;
create view sibling as
  select a.person_id, b.person_id as sibling_id, a.father = b.father and a.mother = b.mother as full_sibling
    from person a join person b on (a.father = b.father or a.mother = b.mother) and a.person_id <> b.person_id;
create view surname_by_century as
  select surname, ((born).year / 100 + 1) as century, count(*) as n,
         sum(count(*)) over (partition by surname order by (born).year / 100 + 1) as running
    from person group by surname, (born).year / 100 + 1;
create view source_cross as
  select * from crosstab('select p.surname, s.kind, count(*)::int from gen.person p join gen.source s on s.source_id = any (p.sources) group by 1, 2 order by 1, 2',
    'values (''census''), (''letter''), (''parish'')') as ct(surname text, census integer, letter integer, parish integer);
create materialized view place_path as
  with recursive t as (
    select place_id, name::text as path from place where parent is null
    union all select c.place_id, t.path || ', ' || c.name from place c join t on c.parent = t.place_id)
  select place_id, path from t;
create unique index place_path_pk on place_path (place_id);
create function maybe_same(p_name text, d integer default 2) returns setof person
language sql stable as $$ select * from gen.person where gen_ext.levenshtein(surname, p_name) <= d $$;
create procedure merge_person(in keep integer, in drop_id integer, inout moved integer default 0) language plpgsql as $$
begin
  update gen.person set father = keep where father = drop_id;
  get diagnostics moved = row_count;
  delete from gen.person where person_id = drop_id;
end $$;
grant usage on schema gen to men_app, men_ro, men_clerk;
grant select on all tables in schema gen to men_ro;
grant execute on procedure merge_person(integer, integer, integer) to men_clerk;
comment on type vague_date is 'partly known date';
comment on column vague_date.about is 'circa';
