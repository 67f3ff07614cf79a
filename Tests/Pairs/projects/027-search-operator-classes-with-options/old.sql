create extension pg_trgm;
create extension ltree;
create extension hstore;
create extension intarray;
create table article (
  id serial primary key,
  title text not null,
  body text,
  path ltree not null default 'root',
  paths ltree[],
  extra hstore default ''::hstore,
  keywords integer[]
);
create index article_title on article using gin (title gin_trgm_ops);
create index article_body on article using gist (body gist_trgm_ops);
create index article_path on article using gist (path);
create index article_paths on article using gist (paths gist__ltree_ops (siglen = 16));
create index article_extra on article using gist (extra);
create index article_keywords on article using gist (keywords gist__int_ops (numranges = 100));
create index article_path_btree on article (path, id desc);
create view article_similar as
  select a.id, b.id as other,
         similarity(a.title, b.title) as similarity
  from article a join article b on a.id < b.id and a.path @> b.path;
