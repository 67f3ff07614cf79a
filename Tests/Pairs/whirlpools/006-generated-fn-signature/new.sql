create function norm(t varchar, up boolean default false) returns varchar language sql immutable return case when up then upper(t) else lower(t) end;
create function norm2(n int, t text default 'q') returns text language sql immutable return left(norm(t), n);
create table doc(id int primary key, raw varchar(30), key text, short varchar generated always as (norm(raw, true)) stored unique, w int generated always as (length(norm2(4))) stored not null);
create unique index doc_key on doc (key, norm2(2, raw));
alter table doc add constraint doc_c check (norm2(9, raw) <> norm(key)) no inherit;
create table doc_ref(k varchar references doc (short) on update restrict, w int default length(norm2(6, 'abcdef')));
create view doc_v as select id, norm2(3, key) k, norm2(1, short) s from doc;
create domain dkey as varchar default norm('X', true) check (norm2(5, value) is not null);
create table doc_d(d dkey, e dkey default norm('raw_in'), raw_in text generated always as (norm(e::varchar)) stored);
