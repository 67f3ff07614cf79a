create schema cms;
create type cms.status as enum ('draft',
'review',
'published'
,'archived'
);
create domain cms.slug as text check (value ~ '^[a-z0-9-]+$');
create table cms.authors (id serial primary key, name text not null, bio text
, avatar text
);
create table cms.articles (
  id serial primary key, slug cms.slug unique not null, title text not null, status cms.status not null default 'draft',
  author_id int references cms.authors, body text, published_at timestamptz
, tags text[] not null default '{}', locale text not null default 'en'
);
create index articles_tags on cms.articles using gin (tags);
create index articles_pub on cms.articles (published_at desc) where status = 'published';
create view cms.published as select id, slug, title, body, published_at from cms.articles where status = 'published';
create view cms.feed as select slug, title, left(body,
 200
) as intro from cms.published order by published_at desc;
create rule published_ins as on insert to cms.published do instead insert into cms.articles (slug, title, body, status) values (new.slug, new.title, new.body, 'published') returning id, slug, title, body, published_at;
create rule published_del as on delete to cms.published do instead update cms.articles set status =
 'archived'
 where id = old.id;
create table cms.comments (id bigserial primary key, article_id int not null references cms.articles on delete cascade, author text, text text, ok
 boolean default false not null
);
create function cms.n_comments(cms.articles) returns bigint language sql stable as $$ select count(*) from cms.comments c where c.article_id = $1.id
 and ok
 $$;
create view cms.popular as select a.slug, cms.n_comments(a.*) from cms.articles a where cms.n_comments(a.*) > 0;
create function cms.bump_fn() returns trigger language plpgsql as $$ begin new.published_at := now(); return new; end $$;
create trigger bump before update of status on cms.articles for each row when (new.status = 'published' and old.status is distinct from new.status) execute function cms.bump_fn();
alter table cms.articles enable row level security;
create policy readers on cms.articles for select to pair_ro using (status = 'published');
create policy writers on cms.articles to pair_app using (author_id = current_setting('cms.me')::int) with check (status <
 'review'
);
grant usage on schema cms to pair_ro, pair_app;
grant select on cms.feed, cms.published, cms.popular to pair_ro;
grant insert on cms.published to pair_app;
grant select, update (title, body, status) on cms.articles to pair_app;
grant update (tags) on cms.articles to pair_app;
create table cms.redirects (from_slug cms.slug primary key, to_id int references cms.articles on delete cascade, code smallint default 301 check (code in (301, 302)));
create rule slug_moved as on update to cms.articles where old.slug <> new.slug do also insert into cms.redirects (from_slug, to_id) values (old.slug, old.id);
create publication site for table cms.articles (id, slug, title, published_at), cms.authors;
alter table cms.articles owner to pair_owner;
alter view cms.feed owner to pair_owner;
comment on rule published_ins on cms.published is 'insertable view';
comment on function cms.n_comments(cms.articles) is 'virtual column';
comment on index cms.articles_pub is 'latest first';
