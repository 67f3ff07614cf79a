create table item (
  id integer not null,
  name text,
  size integer,
  constraint item_pkey primary key (id)
);
create table lookup (name text);
create view thing as select id from item;
create sequence listing;
create index counter on item (size);
create table box (id integer, constraint stock unique (id));
create domain tool as text check (value in ('saw', 'axe'));
create type shape as enum ('round', 'flat');
create procedure work(a integer) language sql as 'select a';
create table crate (id integer primary key);
create type bin as enum ('left', 'right');
create unique index one on item (name);
alter table item add constraint two unique (size, name);
alter table item add constraint three exclude using btree (size with =);
create table partly (id integer not null, name text) partition by hash (id);
create table used (
  tool tool,
  shape shape
);
