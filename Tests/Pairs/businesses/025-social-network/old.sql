create table members (id bigint generated always as identity primary key, handle text not null unique check (handle ~ '^\w{2,20}$'), display text, bio varchar(160), private boolean not null default false, joined timestamptz not null default now());
create table posts (id bigint generated always as identity primary key, author bigint not null references members on delete cascade, body varchar(280) not null, reply_to bigint references posts on delete set null, at timestamptz not null default now(), likes_count int not null default 0);
create index posts_author_at on posts (author, at desc);
create table likes (post bigint references posts on delete cascade, member bigint references members on delete cascade, at timestamptz default now(), primary key (post, member));
create table follows (follower bigint references members on delete cascade, followee bigint references members on delete cascade, primary key (follower, followee), constraint no_self check (follower <> followee));
create table blocks (member bigint references members on delete cascade, blocked bigint references members on delete cascade, primary key (member, blocked));
create table hashtags (tag text primary key);
create table post_hashtags (post bigint references posts on delete cascade, tag text references hashtags, primary key (post, tag));
create table media (id uuid primary key default gen_random_uuid(), post bigint references posts on delete cascade, kind text not null, url text not null);
create table dms (id bigserial primary key, sender bigint references members, recipient bigint references members, body text not null, at timestamptz default now(), seen boolean default false);
create table notifications (id bigserial primary key, member bigint references members on delete cascade, kind text, post bigint references posts on delete cascade, at timestamptz default now(), read boolean default false);
create view visible_posts as select p.* from posts p join members m on m.id = p.author where not m.private;
create view timeline as select f.follower as viewer, v.* from follows f join visible_posts v on v.author = f.followee;
create view trending as select tag, count(*) as n from post_hashtags join visible_posts v on v.id = post where v.at > now() - interval '1 day' group by tag order by n desc;
create function like_count() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then update posts set likes_count = likes_count + 1 where id = new.post;
  else update posts set likes_count = likes_count - 1 where id = old.post; end if;
  return null;
end $$;
create trigger like_count after insert or delete on likes for each row execute function like_count();
create function feed(viewer bigint, before timestamptz default now()) returns setof timeline language sql stable as $$ select * from timeline t where t.viewer = $1 and t.at < $2 order by at desc limit 50 $$;
