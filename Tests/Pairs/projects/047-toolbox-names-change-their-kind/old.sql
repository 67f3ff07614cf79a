create table item (
  id integer not null,
  name text,
  size integer,
  constraint item_pkey primary key (id)
);
create index lookup on item (name);
create table thing (id integer primary key);
create view listing as select name from item;
create sequence counter;
create table stock (id integer, constraint box unique (id));
create type tool as enum ('saw', 'axe');
create domain shape as text;
create function work(a integer) returns integer language sql as 'select a';
create domain crate as text;
create table bin (id integer primary key);
alter table item add constraint one unique (name);
create unique index two on item (size, name);
alter table item add constraint three check (size > 0);
create table partly (id integer not null, name text);
create table used (
  tool tool,
  shape shape
);
