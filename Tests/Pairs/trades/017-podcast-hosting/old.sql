-- Laravel
create table "users" ("id" bigserial not null primary key, "name" varchar(255) not null, "email" varchar(255) not null, "email_verified_at" timestamp(0) without time zone null, "password" varchar(255) not null, "remember_token" varchar(100) null, "created_at" timestamp(0) without time zone null, "updated_at" timestamp(0) without time zone null);
alter table "users" add constraint "users_email_unique" unique ("email");
create table "shows" ("id" bigserial not null primary key, "user_id" bigint not null, "slug" varchar(255) not null, "title" varchar(255) not null,
 "explicit" boolean not null default '0',
 "type" varchar(255) check ("type" in ('episodic', 'serial')) not null default 'episodic',
 "settings" 
 json null,
 "created_at" timestamp(0) without time zone null, "updated_at" timestamp(0) without time zone null, "deleted_at" timestamp(0) without time zone null);
alter table "shows" add constraint "shows_user_id_foreign" foreign key ("user_id") references "users" ("id") on delete cascade;
alter table "shows" add constraint "shows_slug_unique" unique ("slug");
create table "episodes" ("id" bigserial not null primary key, "show_id" bigint not null, "guid" 
 char(36) not null,
 "title" varchar(255) not null, "season" smallint null, "number" integer null, "duration" integer not null default '0', "audio_url" varchar(2048) not null, "published_at" timestamp(0) without time zone null);
alter table "episodes" add constraint "episodes_show_id_foreign" foreign key ("show_id") references "shows" ("id")
;
create unique index "episodes_guid_unique" on "episodes" ("guid");
create index "episodes_show_id_published_at_index" on "episodes" ("show_id", "published_at"
);
create table "downloads" ("id" bigserial not null, "episode_id" bigint not null, "ip_hash" varchar(64) not null, "user_agent" text null, "bytes" bigint not null default 0, "at" timestamptz not null default CURRENT_TIMESTAMP);
alter table "downloads" add primary key ("id");
create index "downloads_episode_at" on "downloads" ("episode_id", "at");
create table "sponsors" ("id" bigserial primary key, "name" varchar(255) not null);
create table "show_sponsor" ("show_id" bigint not null references "shows", "sponsor_id" bigint not null references "sponsors", "rate" numeric(8,2), primary key ("show_id","sponsor_id"));
create view "episode_stats" as
 select e.id, e.show_id, e.guid, e.title, count(distinct d.ip_hash) filter (where d.bytes > 1000000) as iab_downloads
 from episodes e left join downloads d on d.episode_id = e.id group by e.id;
create view "show_stats" as select s.id, s.slug, coalesce(sum(es.iab_downloads), 0) as total, count(es.id) as episodes from shows s left join episode_stats es on es.show_id = s.id where s.deleted_at is null group by s.id;
