CREATE TABLE "knex_migrations" (
    "id" serial primary key,
    "name" varchar(255),
    "batch" integer,
    "migration_time" timestamptz
);
CREATE TABLE "knex_migrations_lock" ("index" serial primary key, "is_locked" integer);
create extension if not exists unaccent;
create table "users" (
    "id" serial primary key,
    "username" varchar(255) not null,
    "email" varchar(255),
    "created_at" timestamptz not null default CURRENT_TIMESTAMP,
    "updated_at" timestamptz not null default CURRENT_TIMESTAMP
);
alter table "users" add constraint "users_username_unique" unique ("username");
create table "recipes" ("id" serial primary key, "user_id" integer, "title" varchar(255) not null, "steps" json, "difficulty" text check ("difficulty" in ('easy', 'medium', 'hard')), "rating" real);
alter table "recipes" add constraint "recipes_user_id_foreign" foreign key ("user_id") references "users" ("id") on delete CASCADE;
create index "recipes_user_id_index" on "recipes" ("user_id");
create table "ingredients" ("id" serial primary key, "name" varchar(255), "unit" varchar(10));
create table "recipe_ingredients" (
    "recipe_id" integer not null,
    "ingredient_id" integer not null,
    "amount" decimal(8, 2)
);
alter table "recipe_ingredients" add constraint "recipe_ingredients_pkey" primary key ("recipe_id", "ingredient_id");
alter table "recipe_ingredients" add constraint "recipe_ingredients_recipe_id_foreign" foreign key ("recipe_id") references "recipes" ("id");
create function on_update_timestamp() returns trigger as $$
begin
  NEW.updated_at = now();
  return NEW;
end;
$$ language 'plpgsql';
create trigger users_updated_at before update on users for each row execute procedure on_update_timestamp();
create function immutable_unaccent(text) returns text as $$ select unaccent('unaccent', $1) $$ language sql immutable;
create index recipes_title_unaccent on recipes (immutable_unaccent(lower(title)));
-- 2020_enum_extended: knex style check drop / add
alter table "recipes" drop constraint "recipes_difficulty_check";
alter table "recipes" add constraint "recipes_difficulty_check" check ("difficulty" = ANY (ARRAY['easy', 'medium', 'hard', 'insane']));
alter table "recipes" alter column "steps" type jsonb using ("steps"::jsonb);
alter table "recipes" alter column "steps" set default '[]'::jsonb;
alter table "recipes" alter column "rating" type numeric(3,2);
-- 2020_timestamps
alter table "recipes" add column "created_at" timestamptz not null default CURRENT_TIMESTAMP,
    add column "updated_at" timestamptz not null default CURRENT_TIMESTAMP;
create trigger recipes_updated_at before update on recipes for each row execute procedure on_update_timestamp();
create or replace function on_update_timestamp() returns trigger as $$
begin
  if NEW is distinct from OLD then
    NEW.updated_at = clock_timestamp();
  end if;
  return NEW;
end;
$$ language plpgsql;
-- 2021_ingredient_fk
alter table "recipe_ingredients" add constraint "recipe_ingredients_ingredient_id_foreign" foreign key ("ingredient_id") references "ingredients" ("id") on delete restrict;
create unique index "ingredients_name_lower" on "ingredients" (lower("name")) where "name" is not null;
-- 2021_rename
alter table "recipe_ingredients" rename to "recipe_items";
alter table "recipe_items" add column "position" integer not null default 0;
alter table "recipe_items" drop constraint "recipe_ingredients_pkey";
alter table "recipe_items" add column "id" serial primary key;
alter table "recipe_items" add constraint "recipe_items_recipe_id_position_unique" unique ("recipe_id", "position") deferrable initially deferred;
-- 2022_schema-qualified unaccent
drop index recipes_title_unaccent;
create or replace function immutable_unaccent(text) returns text as $$ select public.unaccent('public.unaccent', $1) $$ language sql immutable parallel safe strict;
create index recipes_title_unaccent on recipes (immutable_unaccent(lower(title)) text_pattern_ops);
create view "popular" as select r.id, r.title, u.username, r.rating from recipes r join users u on u.id = r.user_id where r.rating >= 4;
alter table "users" alter column "email" set not null, add constraint "users_email_check" check (position('@' in email) > 1) not valid;
