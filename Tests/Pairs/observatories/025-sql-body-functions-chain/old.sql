create schema f;
create type f.res as (id
 int
, label text);
create table f.items (id
 int
 primary key, label varchar(20), price numeric(10,2) default 0, tags text[]);
create function f.price_of(i
 int
) returns numeric stable return (select price from f.items where id = i);
create function f.taxed(i
 int
, rate numeric default 0.2) returns numeric stable begin atomic select f.price_of(i) * (1 + rate); end;
create function f.all_res() returns setof f.res stable language sql begin atomic select id, label::text from f.items; end;
create function f.cols(out id
 int
, out total numeric) returns setof record stable begin atomic select i.id, f.taxed(i.id) from f.items i; end;
create function f.norm(label text) returns text immutable strict parallel safe cost 5
 return lower(label)
;
create index items_norm on f.items (f.norm(label::text));
alter table f.items add constraint norm_ck check (f.norm(label::text) <> '');
alter table f.items add column nl text generated always as (f.norm(label::text)) stored;
create view f.v as select c.id, c.total, f.norm('X') n from f.cols() c;
create materialized view f.mv as select * from f.all_res() r(id, label) with no data;
create function f.uses_v() returns bigint stable begin atomic select count(*) from f.v join f.mv using (id); end;
create table f.copies (id int default f.uses_v(), p numeric default f.taxed(1, rate => 0.5));
alter function f.taxed owner to pair_owner;
revoke all on function f.price_of from public;
grant execute on function f.price_of to pair_app;
alter function f.norm set work_mem =
 '8MB';
alter function f.norm set search_path to f, "$user", 'odd path';
comment on function f.cols is 'columns';
