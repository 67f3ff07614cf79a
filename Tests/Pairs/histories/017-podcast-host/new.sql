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

-- 20230201_media_files: audio columns move to their own table
create table "media_files" ("id" uuid not null default uuid_generate_v4(), "episode_id" uuid not null, "url" varchar(2048) not null, "bytes" bigint, "mime" varchar(255), "duration_ms" integer, "position" smallint not null default '0', constraint "media_files_pkey" primary key ("id"));
alter table "media_files" add constraint "media_files_episode_id_foreign" foreign key ("episode_id") references "episodes" ("id") on delete CASCADE;
alter table "media_files" add constraint "media_files_episode_id_position_unique" unique ("episode_id", "position");
insert into media_files (episode_id, url, bytes, mime, duration_ms) select id, audio_url, audio_bytes, audio_mime, duration * 1000 from episodes where audio_url is not null;
drop view if exists "published_episodes";
alter table "episodes" drop column "audio_url", drop column "audio_bytes", drop column "audio_mime", drop column "duration";
create view "published_episodes" as select e.id, e.show_id, s.slug as show_slug, e.title, m.url as audio_url, m.duration_ms / 1000 as duration, e.published_at from episodes e join shows s on s.id = e.show_id left join media_files m on m.episode_id = e.id and m.position = 0 where e.status = 'published' and e.published_at <= now();

-- 20230315_enum_text_checks
alter table "episodes" drop constraint "episodes_status_check";
alter table "episodes" add constraint "episodes_status_check" check ("status" in ('draft', 'scheduled', 'published', 'archived'));
alter table "shows" drop constraint "shows_category_check", alter column "category" drop not null, alter column "category" type text[] using array[category];
alter table "shows" rename column "category" to "categories";
alter table "shows" add constraint "shows_categories_known" check ("categories" <@ array['arts', 'business', 'comedy', 'news', 'technology', 'science', 'true-crime']);
alter table "shows" alter column "language" type char(5), alter column "language" set default 'en-US';

-- 20230510_downloads_partitioned
alter table "downloads" rename to "downloads_legacy";
alter sequence "downloads_id_seq" rename to "downloads_legacy_id_seq";
alter table "downloads_legacy" drop constraint "downloads_episode_id_foreign";
alter index "downloads_at_index" rename to "downloads_legacy_at_index";
create table "downloads" ("id" bigint generated by default as identity, "episode_id" uuid not null, "media_file_id" uuid, "ip" inet, "user_agent" text, "country" char(2), "at" timestamptz not null default CURRENT_TIMESTAMP) partition by range ("at");
alter table "downloads" add constraint "downloads_pkey1" primary key ("id", "at");
create index "downloads_episode_id_at_index" on "downloads" ("episode_id", "at" desc);
create table "downloads_p2023q2" partition of "downloads" for values from ('2023-04-01 00:00:00+00') to ('2023-07-01 00:00:00+00');
create table "downloads_p2023q3" partition of "downloads" for values from ('2023-07-01 00:00:00+00') to ('2023-10-01 00:00:00+00') with (fillfactor = 100);
create table "downloads_pmin" partition of "downloads" for values from (minvalue) to ('2023-04-01 00:00:00+00');
comment on table "downloads_legacy" is 'rows before 2023-05; to be dropped after the backfill';
create unique index "episodes_show_season_number_unique" on "episodes" ("show_id", "season", "number") nulls not distinct where "number" is not null;
create unique index "subscribers_show_id_lower_email" on "subscribers" ("show_id", lower("email"));
alter table "subscribers" alter column "confirmed" set not null, add column "confirmed_at" timestamptz, add column "token" uuid not null default gen_random_uuid();
create or replace function touch_updated_at() returns trigger as $fn$
begin
  new.updated_at = current_timestamp;
  return new;
end;
$fn$ language plpgsql;
create trigger "shows_touch" before update on "shows" for each row execute procedure touch_updated_at();
create trigger "episodes_touch" before update on "episodes" for each row when (old.* is distinct from new.*) execute procedure touch_updated_at();
