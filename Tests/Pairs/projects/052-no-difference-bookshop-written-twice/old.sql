create schema shop;
create type shop.format as enum ('hardback', 'paperback', 'e-book', 'audio');
create domain shop.isbn as text not null default '?' constraint isbn_a check (length(value) > 0) constraint isbn_b check (value <> 'x');
create table shop.author (
  id serial primary key,
  name varchar(80) not null,
  born int,
  aliases text[] default '{}' not null,
  rating float8 default null,
  active bool default true
);
create table shop.book (
  id bigserial,
  author_id int not null references shop.author,
  isbn shop.isbn unique,
  format shop.format default 'paperback' not null check (format in ('hardback', 'paperback', 'e-book', 'audio')),
  price decimal(8,2) check (price between 0 and 1000),
  kind varchar(10) default 'novel' check (kind in ('novel', 'essay')),
  sold timestamptz default now(),
  weight real,
  primary key (id),
  foreign key (author_id) references shop.author on delete no action
) with (fillfactor = 70, autovacuum_enabled = false);
create unique index book_price on shop.book (price, kind);
create index on shop.book (lower(kind));
create table shop.copy (
  copy_id integer generated always as identity primary key,
  book_id bigint references shop.book match simple not deferrable,
  shelf text collate "C",
  primary_shelf boolean generated always as (shelf = 'A') stored,
  unique (book_id, shelf)
);
create view shop.cheap as select * from shop.book where price < 5;
create function shop.vat(price numeric, rate numeric default 0.07) returns numeric as 'select $1 * $2' language sql immutable;
create function shop.mark() returns trigger as $x$begin return new; end$x$ language plpgsql;
create trigger mark before insert or update on shop.copy for each row execute procedure shop.mark();
comment on table shop.copy is 'A book on a shelf';
