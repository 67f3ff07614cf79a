create function norm(t text) returns text language sql immutable strict return lower(t);
create function norm2(t text, n int default 3) returns text language sql immutable return left(norm(t), n);
create table doc(id int primary key, raw text, key text generated always as (norm(raw)) stored, short text generated always as (norm2(raw)) stored unique, w int default 4 not null);
create unique index doc_key on doc (key, norm2(raw, 2));
alter table doc add constraint doc_c check (norm2(raw) <> norm(key));
create table doc_ref(k text references doc (short) on update restrict, w int default length(norm2('abcdef')));
create view doc_v as select id, norm2(key) k, norm2(short, 1) s from doc;
create domain dkey as text default norm('X') check (norm2(value) is not null);
create table doc_d(d dkey, e dkey generated always as (norm(raw_in)) stored, raw_in text);
