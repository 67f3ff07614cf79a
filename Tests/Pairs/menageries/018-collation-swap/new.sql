-- bookshop: a collation used everywhere is replaced, text widths and range types follow
create schema shop;
set search_path = shop;
create collation sorting (provider = icu, locale = 'fi-FI');
create collation sorting_ci (provider = icu, locale = 'fi-u-ks-level1', deterministic = false);
create collation codes (provider = libc, locale = 'C.UTF-8');
create domain isbn as text collate shop.codes constraint isbn13 check (value ~ '^[0-9]{1,13}$');
create domain heading as text collate shop.sorting not null default '?';
create type shelf_range as range (subtype = text, collation = shop.sorting, multirange_type_name = shelf_ranges);
create type signature as (shelf text collate shop.codes, seq bigint, part char(1));
create table author (
  author_id integer primary key,
  name text collate sorting_ci not null,
  constraint author_name_u unique (name)
);
create table book (
  isbn isbn not null,
  title heading,
  author text collate sorting_ci references author (name) on update cascade,
  sig signature,
  lang text collate "C" not null default 'fi',
  initial text collate sorting generated always as (upper(substr(title, 1, 1))) stored,
  constraint book_pk primary key (isbn, lang)
) partition by list (lang);
create table book_sv partition of book for values in ('sv', 'no', 'da', 'fi');
create table book_en partition of book for values in ('en');
create table book_other partition of book default partition by range (isbn);
create table book_other_a partition of book_other for values from (minvalue) to ('97883');
create table book_other_b partition of book_other for values from ('97883') to (maxvalue);
create index book_title_idx on book (title, isbn);
create index book_initial_idx on book (initial, title desc);
create index book_sv_lower on book_sv (lower(title));
create table shelf (
  shelf_id integer primary key,
  span shelf_ranges not null,
  label text collate sorting_ci,
  constraint shelf_no_overlap exclude using gist (span with &&) deferrable
);
create function title_key(t heading) returns text language sql immutable
return lower(t collate codes);
create function shelf_of(b text) returns setof shelf
language sql stable
begin atomic
  select s.* from shelf s where s.span @> b;
end;
create index book_key_idx on book_en (title_key(title));
create view catalogue as
  select b.isbn, b.title, a.name, b.initial, min(b.title) over (partition by b.initial) as first_in_letter
    from book b join author a on a.name = b.author;
create view letters as
  select initial, count(*) as n, count(distinct name) as authors, min(title) as first_title, max(title) as last_title
    from catalogue group by initial;
create materialized view author_books as
  select a.name, array_agg(b.title order by b.title) as titles
    from author a left join book b on b.author = a.name group by a.name;
create unique index author_books_u on author_books (name);
create function check_title() returns trigger language plpgsql as $$
begin
  if new.title < old.title then raise notice 'title moved up'; end if;
  return new;
end $$;
create trigger book_title_moves before update on book
  for each row when (new.title < old.title) execute function check_title();
create statistics book_stat on (lower(title)), (length(title)), lang from book_sv;
alter table book enable row level security;
create policy a_to_m on book for select to men_app using (title < 'o' collate codes);
grant usage on schema shop to men_app;
grant select on book, catalogue to men_app;
grant usage on type isbn, shelf_range to men_app;
alter table book_en replica identity using index book_en_pkey;
alter table book_sv cluster on book_sv_pkey;
comment on collation sorting is 'Finnish order';
comment on collation sorting_ci is 'author names';
comment on domain isbn is '10 or 13 digits';
comment on type shelf_range is 'from-to signature';
comment on index book_title_idx is 'sorted listing';
create publication books for table book (isbn, lang, title), author with (publish_via_partition_root = true);
comment on publication books is 'catalogue export';
create table review (
  isbn text collate codes not null,
  lang text not null,
  stars smallint check (stars between 1 and 5),
  body text collate sorting
);
create index review_body_idx on review (body collate sorting) where stars = 5;
