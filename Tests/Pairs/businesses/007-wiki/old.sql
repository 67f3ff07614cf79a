CREATE EXTENSION IF NOT EXISTS ltree;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
create table space (space_id integer generated always as identity primary key, key varchar(10) not null unique, name text not null, archived bool not null default false);
create table account (account_id integer generated always as identity primary key, login text not null unique, mail text);
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
  author integer references account on delete set null,
  saved timestamp not null default current_timestamp,
  comment varchar(200),
  content text not null,
  tsv tsvector
);
alter table page add constraint page_head_fk foreign key (head_rev) references revision deferrable initially deferred;
create index page_path_gist on page using gist (path);
create index revision_tsv on revision using gin (tsv);
create index revision_page on revision (page_id, saved);
create table link (from_page integer references page on delete cascade, to_path ltree, primary key (from_page, to_path));
create table watch (page_id integer references page on delete cascade, account_id integer references account on delete cascade, primary key (page_id, account_id));
create table attachment (id integer generated always as identity primary key, page_id integer references page, filename text not null, bytes bytea not null, mime text);
create table page_label (page_id integer references page, label text, primary key (page_id, label));
create function revision_tsv() returns trigger language plpgsql as $f$
begin
  new.tsv := to_tsvector('english', new.content);
  return new;
end $f$;
create trigger revision_tsv before insert or update on revision for each row execute function revision_tsv();
create view current_page as select p.page_id, p.space_id, p.path, p.title, r.content, r.saved, a.login as author from page p join revision r on r.rev_id = p.head_rev left join account a on a.account_id = r.author;
create view recent_changes as select s.key as space, c.title, c.saved, c.author from current_page c join space s using (space_id) order by c.saved desc limit 100;
create function find_pages(q text) returns setof page language sql stable as $f$ select p.* from page p join revision r on r.rev_id=p.head_rev where r.tsv @@ plainto_tsquery('english', q) $f$;
