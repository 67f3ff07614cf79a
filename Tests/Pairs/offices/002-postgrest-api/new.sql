create schema api; create schema private; create schema auth;
create extension pgcrypto schema public;
create table private.account (id int generated always as identity primary key, email text unique not null, pass text not null, role name not null default 'ux_member');
create table private.article (id int generated always as identity primary key, author int not null references private.account, title text not null, body text, published boolean not null default false, tags text[] not null default '{}', created_at timestamptz not null default now());
create table private.comment (id int generated always as identity primary key, article_id int references private.article on delete cascade, author int references private.account, body text not null);
create function auth.uid() returns int language sql stable as $$ select (current_setting('request.jwt.claims', true)::json->>'sub')::int $$;
create view api.articles with (security_barrier) as select a.id, a.title, a.body, a.tags, a.created_at from private.article a where a.published;
create view api.my_articles as select id, title, body, tags, published from private.article where author = auth.uid() with local check option;
create view api.comments as select c.id, c.article_id, c.body, a.email as author_email from private.comment c join private.account a on a.id = c.author;
create function api.login(email text, pass text, out token json, out expires timestamptz) language sql security definer set search_path = private, public as $$ select json_build_object('sub', id, 'role', role), now() + interval '1 hour' from private.account a where a.email = $1 and a.pass = crypt($2, a.pass) $$;
create rule articles_del as on delete to api.articles do instead nothing;
create rule articles_notify as on update to api.articles do instead (update private.article set title = new.title where id = old.id; notify articles;);
grant usage on schema api to ux_anon, ux_member;
grant select on api.articles to ux_anon;
grant select, insert, update, delete on api.my_articles to ux_member;
grant select on api.comments to ux_member, ux_anon;
revoke execute on function api.login(text, text) from public;
grant execute on function api.login(text, text) to ux_anon with grant option;
alter view api.articles owner to ux_authenticator;

alter table private.article enable row level security;
create policy own on private.article for all to ux_member using (author = auth.uid()) with check (author = auth.uid());
create policy pub on private.article for select using (published);
alter schema api owner to ux_authenticator;
comment on schema api is $$REST API
v2$$;
