create type visibility as enum ('public','followers','private');
create table members (id bigint generated always as identity primary key, handle text not null unique check (handle ~ '^\w{2,20}$'), display text, bio varchar(160), visibility visibility not null default 'public', joined timestamptz not null default now());
create table posts (id bigint generated always as identity primary key, author_id bigint not null references members on delete cascade, body varchar(500) not null, reply_to bigint references posts on delete set null, deleted_at timestamptz, lang char(2), created_at timestamptz not null default now(), like_count int not null default 0);
create index posts_author_at on posts (author_id, created_at desc, id);
create table likes (post bigint references posts on delete cascade, member bigint references members on delete cascade, created_at timestamptz default now(), primary key (post, member));
create table follows (follower bigint references members on delete cascade, followee bigint references members on delete cascade, primary key (follower, followee), constraint no_self check (follower <> followee));
create table blocks (member bigint references members on delete cascade, blocked bigint references members on delete cascade, primary key (member, blocked));
create table hashtags (tag text primary key check (tag = lower(tag)));
create table post_hashtags (post bigint references posts on delete cascade, tag text references hashtags, primary key (post, tag));
create table media (id uuid primary key default gen_random_uuid(), post bigint references posts on delete cascade, kind text not null, url text not null);
create table dms (id bigserial primary key, sender bigint references members, recipient bigint references members, body text not null, created_at timestamptz default now(), seen boolean default false);
create type notification_kind as enum ('like','reply','follow','mention');
create table notifications (id bigserial primary key, member bigint references members on delete cascade, kind notification_kind not null, post bigint references posts on delete cascade, created_at timestamptz default now(), read_at timestamptz);
create view visible_posts as select p.* from posts p join members m on m.id = p.author_id where m.visibility = 'public' and p.deleted_at is null;
create view timeline as select f.follower as viewer, v.* from follows f join visible_posts v on v.author_id = f.followee;
create view trending as select tag, count(*) as n from post_hashtags join visible_posts v on v.id = post where v.created_at > now() - interval '1 day' group by tag order by n desc;
create function like_count() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then update posts set like_count = like_count + 1 where id = new.post;
  else update posts set like_count = like_count - 1 where id = old.post; end if;
  return null;
end $$;
create trigger likes_ai_ad after insert or delete on likes for each row execute function like_count();
create function feed(viewer bigint, before timestamptz default now()) returns setof timeline language sql stable as $$ select * from timeline t where t.viewer = $1 and t.created_at < $2 order by created_at desc limit 50 $$;

create table conversations (id bigserial primary key, title text);
create table conversation_members (conversation_id bigint references conversations on delete cascade, member_id bigint references members on delete cascade, primary key (conversation_id, member_id));
alter table dms add conversation_id bigint not null references conversations, drop column recipient;
create index notifications_unread on notifications (member) where read_at is null;
comment on view timeline is 'posts of followed members';
