-- Lemmy, diesel migrations squashed
create extension if not exists ltree;
create extension if not exists pg_trgm;
create schema utils;
create schema r;

create type listing_type_enum as enum ('All', 'Local', 'Subscribed', 'ModeratorView');
create type sort_type_enum as enum ('Active', 'Hot', 'New', 'Old', 'TopDay', 'TopWeek', 'TopMonth', 'TopYear', 'TopAll', 'MostComments', 'NewComments', 'TopHour', 'TopSixHour', 'Controversial', 'Scaled');
create type community_visibility as enum ('Public', 'LocalOnly');
create type actor_type_enum as enum ('site', 'community', 'person');
create type registration_mode_enum as enum ('Closed', 'RequireApplication', 'Open');

create or replace function generate_unique_changeme() returns text
language sql as $$
  select 'http://changeme.invalid/' || string_agg(substr('abcdefghijklmnopqrstuvwxyz0123456789', ceil(random() * 36)::integer, 1), '')
  from generate_series(1, 20)
$$;

create table person (
  id serial primary key,
  name varchar(255) not null,
  display_name varchar(255),
  avatar text,
  banned boolean default false not null,
  published timestamptz default now() not null,
  updated timestamptz,
  actor_id varchar(255) default generate_unique_changeme() not null,
  bio text,
  local boolean default true not null,
  private_key text,
  public_key text not null,
  last_refreshed_at timestamptz default now() not null,
  bot_account boolean default false not null,
  ban_expires timestamptz,
  instance_id integer not null
);

create table instance (
  id serial primary key,
  domain varchar(255) not null unique,
  published timestamptz not null default now(),
  updated timestamptz,
  software varchar(255),
  version varchar(255)
);
alter table person add constraint person_instance_id_fkey foreign key (instance_id) references instance (id) on update cascade on delete cascade;

create table community (
  id serial primary key,
  name varchar(255) not null,
  title varchar(255) not null,
  description text,
  removed boolean not null default false,
  published timestamptz not null default now(),
  deleted boolean not null default false,
  nsfw boolean not null default false,
  actor_id varchar(255) not null default generate_unique_changeme(),
  local boolean not null default true,
  hidden boolean not null default false,
  posting_restricted_to_mods boolean not null default false,
  moderators_url varchar(255) unique,
  visibility community_visibility not null default 'Public'
);

create table post (
  id serial primary key,
  name varchar(200) not null,
  url varchar(512),
  body text,
  creator_id int references person on update cascade on delete cascade not null,
  community_id int references community on update cascade on delete cascade not null,
  removed boolean not null default false,
  locked boolean not null default false,
  published timestamptz not null default now(),
  deleted boolean not null default false,
  nsfw boolean not null default false,
  ap_id varchar(255) not null default generate_unique_changeme(),
  language_id int not null default 0,
  featured_community boolean not null default false,
  featured_local boolean not null default false
);

create table comment (
  id serial primary key,
  creator_id int references person on update cascade on delete cascade not null,
  post_id int references post on update cascade on delete cascade not null,
  content text not null,
  removed boolean not null default false,
  published timestamptz not null default now(),
  deleted boolean not null default false,
  path ltree not null default '0',
  distinguished boolean not null default false
);

create table local_user (
  id serial primary key,
  person_id int references person on update cascade on delete cascade not null,
  password_encrypted text not null,
  email text,
  show_nsfw boolean not null default false,
  theme varchar(20) not null default 'darkly',
  default_sort_type sort_type_enum not null default 'Active',
  default_listing_type listing_type_enum not null default 'Local',
  unique (person_id),
  admin boolean not null default false,
  totp_2fa_secret text,
  open_links_in_new_tab boolean not null default false
);

create table local_site (
  id serial primary key,
  registration_mode registration_mode_enum not null default
    'RequireApplication',
  sort sort_type_enum default 'Hot'
);

create table post_aggregates (
  post_id int primary key references post on update cascade on delete cascade not null,
  comments bigint not null default 0,
  score bigint not null default 0,
  upvotes bigint not null default 0,
  downvotes bigint not null default 0,
  published timestamptz not null default now(),
  newest_comment_time timestamptz not null default now(),
  featured_community boolean not null default false,
  hot_rank double precision not null default 0.0001,
  controversy_rank double precision not null default 0,
  scaled_rank double precision not null default 0.0001
);

create function r.hot_rank(score numeric, published timestamp with time zone)
returns double precision language sql immutable parallel safe
return case when (now() - published) > '0 days' and (now() - published) < '7 days'
  then log(greatest(2, score + 2)) / power(((extract(epoch from (now() - published)) / 3600) + 2), 1.8)
  else 0.0 end;
create function r.controversy_rank(upvotes numeric, downvotes numeric) returns float
language plpgsql immutable as $$
begin
  if downvotes <= 0 or upvotes <= 0 then
    return 0;
  end if;
  return (upvotes + downvotes) * case when upvotes > downvotes then downvotes::float / upvotes::float else upvotes::float / downvotes::float end;
end; $$;

create function r.post_aggregates_post()
returns trigger language plpgsql
as $$
begin
  insert into post_aggregates (post_id, published, featured_community)
    select id, published, featured_community from new_post;
  return null;
end $$;
create trigger aggregates after insert on post referencing new table as new_post for each statement execute function r.post_aggregates_post();
create function r.post_aggregates_featured() returns trigger language plpgsql as $$
begin
  update post_aggregates pa set featured_community = new.featured_community where pa.post_id = new.id;
  return null;
end $$;
create trigger post_aggregates_featured after update of featured_community on post for each row when (old.featured_community is distinct from new.featured_community) execute function r.post_aggregates_featured();

create table utils.deps_saved_ddl (id serial not null, view_schema varchar(255), view_name varchar(255), ddl_to_run text, constraint deps_saved_ddl_pkey primary key (id));
create table sent_activity (
  id bigserial primary key,
  ap_id text unique not null,
  data json not null,
  sensitive boolean not null,
  published timestamptz not null default now(),
  send_inboxes text[] not null,
  actor_type actor_type_enum not null,
  constraint sent_activity_check1 check (cardinality(send_inboxes) >= 0)
);
create index idx_post_aggregates_featured_community_hot on post_aggregates (featured_community desc, hot_rank desc, published desc);
create index idx_post_aggregates_nonzero_hotrank on post_aggregates (published desc) where hot_rank <> 0 or scaled_rank <> 0;
create unique index idx_person_lower_actor_id on person (lower(actor_id)) include (id);
create index idx_path_gist on comment using gist (path);
create index idx_comment_content_trigram on comment using gin (content gin_trgm_ops);
create view person_admin as select p.id, p.name, p.published, lu.totp_2fa_secret is not null as totp from person p join local_user lu on lu.person_id = p.id where lu.admin and not p.banned;
create unique index idx_post_ap_id on post (ap_id);
