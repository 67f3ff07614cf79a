CREATE EXTENSION IF NOT EXISTS ltree;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
create table space (space_id integer generated always as identity primary key, key varchar(32) not null unique, name text not null, archived bool not null default false);
create table wiki_user (user_id integer generated always as identity primary key, login text not null unique, mail text);
create table page (
  page_id integer generated always as identity primary key,
  space_id integer not null references space on delete cascade,
  path ltree not null,
  title text not null,
  head_rev integer,
  locked bool default false,
  unique (space_id, path)
);
create table revision (
  rev_id integer generated always as identity primary key,
  page_id integer not null references page on delete cascade,
  author integer references wiki_user on delete set null,
  saved timestamptz not null default current_timestamp,
  summary text check (length(summary) <= 500),
  content text not null,
  minor bool not null default false,
  tsv tsvector generated always as (to_tsvector('english'::regconfig, content)) stored
);
alter table page add constraint page_head_fk foreign key (head_rev) references revision deferrable initially deferred;
create index page_path_gist on page using gist (path);
create index revision_tsv on revision using gin (tsv);
create index revision_page on revision (page_id, saved);
create table link (from_page integer references page on delete cascade, to_path ltree, primary key (from_page, to_path));
create table watch (page_id integer references page on delete cascade, user_id integer references wiki_user on delete cascade, primary key (page_id, user_id));
create table attachment (id integer generated always as identity primary key, page_id integer references page, filename text not null, sha256 bytea not null check (octet_length(sha256) = 32), size bigint not null, mime text);
create table page_label (page_id integer references page, label text, primary key (page_id, label));
create view current_page as select p.page_id, p.space_id, p.path, p.title, r.content, r.saved, a.login as author from page p join revision r on r.rev_id = p.head_rev left join wiki_user a on a.user_id = r.author;
create view recent_changes as select s.key as space, c.path, c.title, c.saved, c.author from current_page c join space s using (space_id) order by c.saved desc limit 100;
create function find_pages(q text, in_space integer default null) returns table (page_id integer, title text, rank real) language sql stable as $f$ select p.page_id, p.title, ts_rank(r.tsv, websearch_to_tsquery('english', q)) from page p join revision r on r.rev_id=p.head_rev where r.tsv @@ websearch_to_tsquery('english', q) and (in_space is null or p.space_id = in_space) order by 3 desc $f$;

create index page_title_trgm on page using gin (title gin_trgm_ops);
create table redirect (space_id integer references space on delete cascade, old_path ltree, page_id integer not null references page on delete cascade, primary key (space_id, old_path));
comment on table redirect is 'left behind when a page moves';
