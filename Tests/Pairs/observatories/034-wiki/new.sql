create extension unaccent;
create schema wiki;
create text search configuration wiki.fr (copy = french);
alter text search configuration wiki.fr alter mapping for hword, hword_part, word with unaccent, french_stem;
create text search dictionary wiki.nostop (template = snowball, language = 'french');
alter text search configuration wiki.fr alter mapping for asciiword with wiki.nostop;
create collation wiki.nat (provider = icu, locale = 'en-u-kn-true');
create type wiki.role as enum ('reader','editor','admin');
create table wiki.users (id serial primary key, login text collate wiki.nat not null unique, role wiki.role not null default 'reader'
, last_seen timestamptz, prefs jsonb default '{"theme": "dark"}'
);
create table wiki.spaces (id serial primary key, key text not null unique check (key ~ '^[A-Z]+$'), title text);
create table wiki.pages (
  id bigserial primary key,
  space_id int not null references wiki.spaces on delete cascade,
  parent_id bigint references wiki.pages,
  slug text collate wiki.nat not null,
 title text not null,
  version int not null default 1,
  unique
 nulls not distinct
 (space_id, parent_id, slug)
);
create table wiki.revisions (
  page_id bigint not null references wiki.pages on delete cascade,
  version int not null,
  author int references wiki.users,
  body text compression lz4 not null,
  at timestamptz default now() not null,
  tsv tsvector generated always as (to_tsvector('wiki.fr'::regconfig, body)) stored,
  primary key (page_id, version)
);
alter table wiki.revisions alter body set storage external;
create index revisions_tsv on wiki.revisions using gin (tsv);
create index revisions_author on wiki.revisions (author, at desc nulls last);
alter table wiki.revisions cluster on revisions_pkey;
create view wiki.current as select p.id, p.slug, p.title, r.body, r.at, r.author from wiki.pages p join wiki.revisions r on r.page_id = p.id and r.version = p.version;
create function wiki.save() returns trigger language plpgsql as $$
begin
  update wiki.pages set version = version + 1 where id = new.id;
  insert into wiki.revisions (page_id, version, body, author) select id, version, new.body,
 new.author
 from wiki.pages where id = new.id;
  return new;
end $$;
create trigger save instead of update on wiki.current for each row execute function wiki.save();
create function wiki.search(q text
, in_space int default null
) returns setof wiki.current language sql stable as $$ select c.* from wiki.current c join wiki.revisions r on r.page_id = c.id where r.tsv @@ plainto_tsquery('wiki.fr', q) $$;
create table wiki.files (id bigint generated always as identity primary key, page_id bigint references wiki.pages on delete cascade, name text not null, oid_ref oid, size bigint check (size >= 0), unique (page_id, name));
create table wiki.watches (user_id int references wiki.users, page_id bigint references wiki.pages, primary key (user_id, page_id));
alter table wiki.pages enable row level security;
create policy read_all on wiki.pages for select to pair_app using (space_id in (select id from wiki.spaces where key <> 'PRIV'));
create policy edit on wiki.pages for all to pair_app using (exists (select from wiki.users u where u.login = current_user and u.role
 >= 'editor'
));
create view wiki.tree as with recursive t as (select id, slug, array[id] path from wiki.pages where parent_id is null union all select p.id, p.slug, t.path || p.id from wiki.pages p join t on t.id = p.parent_id) select id, slug, path
, cardinality(path) as depth
 from t;
grant usage on schema wiki to pair_app;
grant select, update on wiki.current to pair_app;
grant select on wiki.pages to pair_app;
grant select, insert, delete on wiki.watches to pair_app;
alter view wiki.current owner to pair_owner;
comment on column wiki.current.body is 'latest text';
comment on text search configuration wiki.fr is 'french without accents';
