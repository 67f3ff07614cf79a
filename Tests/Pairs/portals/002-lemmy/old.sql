-- Lemmy, diesel migrations squashed
create extension if not exists ltree;
create type sort_type_enum as enum ('Active', 'Hot', 'New', 'Old', 'TopDay', 'TopWeek', 'TopMonth', 'TopYear', 'TopAll', 'MostComments', 'NewComments');
create type registration_mode_enum as enum ('closed', 'require_application', 'open');

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
  published timestamp default now() not null,
  updated timestamp,
  actor_id varchar(255) default generate_unique_changeme() not null,
  bio text,
  local boolean default true not null,
  private_key text,
  public_key text not null,
  last_refreshed_at timestamp default now() not null,
  admin boolean not null default false,
  bot_account boolean default false not null
);

create table community (
  id serial primary key,
  name varchar(255) not null,
  title varchar(255) not null,
  description text,
  removed boolean not null default false,
  published timestamp not null default now(),
  deleted boolean not null default false,
  nsfw boolean not null default false,
  actor_id varchar(255) not null default generate_unique_changeme(),
  local boolean not null default true
);

create table post (
  id serial primary key,
  name varchar(200) not null,
  url text,
  body text,
  creator_id int references person on update cascade on delete cascade not null,
  community_id int references community on update cascade on delete cascade not null,
  removed boolean not null default false,
  locked boolean not null default false,
  published timestamp not null default now(),
  stickied boolean not null default false,
  deleted boolean not null default false,
  nsfw boolean not null default false,
  ap_id varchar(255) not null default generate_unique_changeme()
);

create table comment (
  id serial primary key,
  creator_id int references person on update cascade on delete cascade not null,
  post_id int references post on update cascade on delete cascade not null,
  parent_id int references comment on update cascade on delete cascade,
  content text not null,
  removed boolean not null default false,
  read boolean not null default false,
  published timestamp not null default now(),
  deleted boolean not null default false
);

create table local_user (
  id serial primary key,
  person_id int references person on update cascade on delete cascade not null,
  password_encrypted text not null,
  email text,
  show_nsfw boolean not null default false,
  theme varchar(20) not null default 'darkly',
  default_sort_type smallint not null default 0,
  default_listing_type smallint not null default 1,
  unique (person_id)
);

create table local_site (
  id serial primary key,
  registration_mode registration_mode_enum not null default
    'require_application',
  sort sort_type_enum default 'Hot'
);

create table post_aggregates (
  id serial primary key,
  post_id int references post on update cascade on delete cascade not null,
  comments bigint not null default 0,
  score bigint not null default 0,
  upvotes bigint not null default 0,
  downvotes bigint not null default 0,
  stickied boolean not null default false,
  published timestamp not null default now(),
  newest_comment_time timestamp not null default now(),
  unique (post_id)
);

create function hot_rank(score numeric, published timestamp without time zone)
returns integer as $$
begin
  return floor(10000*log(greatest(1,score+3)) / power(((extract(epoch from (timezone('utc',now()) - published))/3600) + 2), 1.8))::integer;
end; $$
language plpgsql immutable;

create function post_aggregates_post()
returns trigger language plpgsql
as $$
begin
  if (tg_op = 'INSERT') then
    insert into post_aggregates (post_id) values (new.id);
  elsif (tg_op = 'DELETE') then
    delete from post_aggregates where post_id = old.id;
  end if;
  return null;
end $$;
create trigger post_aggregates_post after insert or delete on post for each row execute procedure post_aggregates_post();

create function post_aggregates_stickied() returns trigger language plpgsql as $$
begin
  update post_aggregates pa set stickied = new.stickied where pa.post_id = new.id;
  return null;
end $$;
create trigger post_aggregates_stickied after update on post for each row when (old.stickied is distinct from new.stickied) execute procedure post_aggregates_stickied();

create index idx_post_aggregates_hot on post_aggregates (hot_rank(score, published) desc, published desc);
create index idx_post_aggregates_stickied_hot on post_aggregates (stickied desc, hot_rank(score, published) desc);
create unique index idx_person_lower_actor_id on person (lower(actor_id));
create index idx_comment_parent on comment (parent_id);
create view person_admin as select id, name, published from person where admin and not banned;
create unique index idx_post_ap_id on post (ap_id);
