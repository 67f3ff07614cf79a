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
