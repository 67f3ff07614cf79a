-- podcast host, knex migrations (batch 1-12)
create extension if not exists "uuid-ossp";
create table "users" ("id" uuid not null default uuid_generate_v4(), "email" varchar(255) not null, "display_name" varchar(255), "created_at" timestamptz not null default CURRENT_TIMESTAMP, "updated_at" timestamptz not null default CURRENT_TIMESTAMP, constraint "users_pkey" primary key ("id"));
alter table "users" add constraint "users_email_unique" unique ("email");
create table "shows" ("id" uuid not null default uuid_generate_v4(), "owner_id" uuid not null, "title" varchar(255) not null, "slug" varchar(255) not null, "description" text, "language" varchar(255) not null default 'en', "explicit" boolean not null default '0', "category" text check ("category" in ('arts', 'business', 'comedy', 'news', 'technology')) not null, "created_at" timestamptz not null default CURRENT_TIMESTAMP, "updated_at" timestamptz not null default CURRENT_TIMESTAMP, constraint "shows_pkey" primary key ("id"));
alter table "shows" add constraint "shows_slug_unique" unique ("slug");
alter table "shows" add constraint "shows_owner_id_foreign" foreign key ("owner_id") references "users" ("id") on delete CASCADE;
create table "episodes" ("id" uuid not null default uuid_generate_v4(), "show_id" uuid not null, "title" varchar(255) not null, "notes" text, "audio_url" varchar(255), "audio_bytes" integer, "audio_mime" varchar(255), "duration" integer, "season" integer, "number" integer, "status" text check ("status" in ('draft', 'scheduled', 'published')) not null default 'draft', "published_at" timestamptz, "created_at" timestamptz not null default CURRENT_TIMESTAMP, "updated_at" timestamptz not null default CURRENT_TIMESTAMP, constraint "episodes_pkey" primary key ("id"));
alter table "episodes" add constraint "episodes_show_id_foreign" foreign key ("show_id") references "shows" ("id") on delete CASCADE;
create index "episodes_show_id_published_at_index" on "episodes" ("show_id", "published_at");
create table "downloads" ("id" bigserial primary key, "episode_id" uuid not null, "ip" varchar(45), "user_agent" text, "country" char(2), "at" timestamptz not null default CURRENT_TIMESTAMP);
alter table "downloads" add constraint "downloads_episode_id_foreign" foreign key ("episode_id") references "episodes" ("id") on delete CASCADE;
create index "downloads_episode_id_index" on "downloads" ("episode_id");
create index "downloads_at_index" on "downloads" ("at");
create table "subscribers" ("id" serial primary key, "show_id" uuid not null references "shows" ("id"), "email" varchar(255) not null, "confirmed" boolean default '0');
create table "knex_migrations" ("id" serial primary key, "name" varchar(255), "batch" integer, "migration_time" timestamptz);
create table "knex_migrations_lock" ("index" serial primary key, "is_locked" integer);
create view "published_episodes" as select e.id, e.show_id, s.slug as show_slug, e.title, e.audio_url, e.duration, e.published_at from episodes e join shows s on s.id = e.show_id where e.status = 'published' and e.published_at <= now();
