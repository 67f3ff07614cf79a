create extension pgcrypto;
create extension citext;
create schema hdb_catalog;
create function public.set_current_timestamp_updated_at() returns trigger language plpgsql as $$
declare _new record;
begin _new := new; _new."updated_at" = now(); return _new; end; $$;
create table public.account (id uuid default gen_random_uuid() primary key, email citext not null unique, name text, created_at timestamptz default now() not null, updated_at timestamptz default now() not null
, plan text default 'free' not null
);
create table public.episode_status (value text primary key, comment text not null default '');
create table public.plan (value text primary key, minutes int not null default 60);
insert into public.plan values ('free', 60), ('pro', 600);
alter table public.account add constraint account_plan_fkey foreign key (plan) references public.plan on update restrict on delete restrict;
create table public.show (id uuid default gen_random_uuid() primary key, account_id uuid not null references public.account on update restrict on delete
cascade
 , slug
citext
  not null unique, title text not null, language char(2) default 'en'
, categories text[] not null default '{}', explicit boolean not null default false
 , updated_at timestamptz default now() not null);
create table public.episode (id uuid default gen_random_uuid() primary key, show_id uuid not null references public.show on delete cascade, status text default 'draft' not null references public.episode_status,
season smallint not null default 1, number int,
  title text not null, notes text, duration
interval,
  audio_url text, published_at timestamptz, guid uuid default
 public.gen_random_uuid()
  not null, updated_at timestamptz default now() not null,
  constraint episode_show_number_key unique (show_id, season, number));
create index episode_published on public.episode (show_id, published_at desc nulls last) where status = 'published';
create table public.download (id bigserial, episode_id uuid not null references public.episode, at timestamptz default now() not null, ip_hash bytea, agent text, primary key (id, at));
create index download_at on public.download using brin (at
timestamptz_bloom_ops
);
create table public.play_count (episode_id uuid primary key references public.episode on delete cascade, n bigint not null default 0);
create table public.feed_token (token text primary key default encode(gen_random_bytes(
24
  ), 'hex'), show_id uuid references public.show, revoked boolean not null default false);
create trigger set_public_account_updated_at before update on public.account for each row execute function public.set_current_timestamp_updated_at();
comment on trigger set_public_account_updated_at on public.account is 'trigger to set value of column "updated_at" to current timestamp on row update';
create trigger set_public_show_updated_at before update on public.show for each row execute function public.set_current_timestamp_updated_at();
create trigger set_public_episode_updated_at before update on public.episode for each row execute function public.set_current_timestamp_updated_at();
create function public.show_episode_count(show_row public.show) returns bigint language sql stable as $$ select count(*) from episode where show_id = show_row.id
and status = 'published'
 $$;
create function public.search_episodes(q text
, lang char(2) default 'en'
 ) returns setof public.episode language sql stable as $$ select e.* from episode e join show s on s.id = e.show_id where e.title ilike '%' || q || '%'
and s.language = lang
 $$;
create function hdb_catalog."notify_hasura_download_INSERT"() returns trigger language plpgsql as $$ begin perform pg_notify('hasura', row_to_json(new)::text); return null; end $$;
create trigger "notify_hasura_download_INSERT" after insert on public.download for each row execute function hdb_catalog."notify_hasura_download_INSERT"();
create view public.show_stats as select s.id, s.title, public.show_episode_count(s.*) as episodes, (select sum(p.n) from public.play_count p join public.episode e on e.id = p.episode_id where e.show_id = s.id) as plays from public.show s;
create view public.feed as select e.guid, e.title, e.duration, e.audio_url, s.slug from public.episode e join public.show s on s.id = e.show_id where e.status = 'published';
