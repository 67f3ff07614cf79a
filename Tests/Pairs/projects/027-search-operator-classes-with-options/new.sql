create schema extensions;
create extension pg_trgm schema extensions;
create extension ltree;
create extension hstore schema extensions;
create extension intarray;
create table article (
  id serial primary key,
  title text not null,
  body text,
  path ltree not null default 'root',
  paths ltree[],
  extra extensions.hstore default ''::extensions.hstore,
  keywords integer[]
);
create index article_title on article using gin (title extensions.gin_trgm_ops, lower(body) extensions.gin_trgm_ops);
create index article_body on article using gist (body extensions.gist_trgm_ops (siglen = 64));
create index article_path on article using gist (path gist_ltree_ops (siglen = 100));
create index article_paths on article using gist (paths);
create index article_extra on article using gist (extra extensions.gist_hstore_ops (siglen = 32));
create index article_keywords on article using gist (keywords gist__intbig_ops (siglen = 128)) where keywords <> '{}'::integer[];
create index article_path_btree on article (path, id desc);
create view article_similar as
  select a.id, b.id as other,
         extensions.similarity(a.title, b.title) as similarity
  from article a join article b on a.id < b.id and a.path @> b.path;
