create schema kitchen;
create schema addons;
create extension hstore with schema addons;
create extension pg_trgm with schema addons;

create type kitchen.course as enum ('starter', 'main', 'dessert', 'drink');
create domain kitchen.grams as numeric(8,1) check (value > 0);
create sequence kitchen.page_number as smallint increment by 2 start with 1 maxvalue 999 cycle;

create function kitchen.ounces(g kitchen.grams) returns numeric
  language sql immutable strict
  return round(g / 28.3495, 2);

create table kitchen.ingredient (
  id integer primary key generated always as identity,
  name text not null,
  nutrients addons.hstore not null default '',
  constraint ingredient_name_key unique (name)
);
create index ingredient_name_search on kitchen.ingredient using gin (name addons.gin_trgm_ops);

create table kitchen.recipe (
  id integer primary key generated always as identity,
  name text not null,
  course kitchen.course not null default 'main',
  page smallint not null default nextval('kitchen.page_number'),
  favourite_of integer
);

create table kitchen.cook (
  id serial primary key,
  nickname text not null unique,
  signature_dish integer references kitchen.recipe on delete set null
);
alter table kitchen.recipe add constraint recipe_favourite foreign key (favourite_of) references kitchen.cook;

create table kitchen.step (
  recipe_id integer not null references kitchen.recipe on delete cascade,
  nr smallint not null,
  instruction text not null,
  duration interval minute,
  primary key (recipe_id, nr)
);

create table kitchen.amount (
  recipe_id integer not null,
  nr smallint not null,
  ingredient_id integer not null references kitchen.ingredient,
  weight kitchen.grams,
  foreign key (recipe_id, nr) references kitchen.step on delete cascade
);

create view kitchen.shopping as
  select a.recipe_id, i.name, sum(a.weight) as grams, kitchen.ounces(sum(a.weight)::kitchen.grams) as ounces
  from kitchen.amount a join kitchen.ingredient i on i.id = a.ingredient_id
  group by a.recipe_id, i.name;

create view kitchen.heavy_shopping with (security_barrier) as
  select * from kitchen.shopping where grams > 2000;

create function kitchen.number_steps() returns trigger language plpgsql as $$
begin
  if new.nr is null then
    select coalesce(max(nr), 0) + 1 into new.nr from kitchen.step where recipe_id = new.recipe_id;
  end if;
  return new;
end $$;
create trigger number_steps before insert on kitchen.step for each row execute function kitchen.number_steps();

create procedure kitchen.forget(recipe_name text) language sql as $$
  delete from kitchen.recipe where name = recipe_name;
$$;

comment on schema kitchen is 'Grandmother''s recipes';
comment on type kitchen.course is 'When a dish is served';
comment on domain kitchen.grams is 'Weight';
comment on trigger number_steps on kitchen.step is 'Steps count from 1';
