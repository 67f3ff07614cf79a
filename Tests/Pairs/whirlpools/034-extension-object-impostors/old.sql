create extension fuzzystrmatch; create extension citext; create extension hstore; create extension unaccent;
create table w(a citext primary key, h hstore default 'a=>1', d int default levenshtein('a', 'b'));
create index w_h on w using gin (h); create index w_d on w (soundex(a::text));
create view wv as select a, h -> 'a' as ha, levenshtein(a::text, 'q') lv, difference(a::text, 'z') from w where h ? 'a';
create function uses(hstore, citext default 'x') returns text language sql immutable return $1 -> $2::text;
create domain hd as hstore check (value ? 'k');
create table w2(x hd, y text generated always as (uses(null, 'a')) stored);
create function app_unaccent(text) returns text language sql immutable as 'select public.unaccent($1)';
alter function app_unaccent(text) depends on extension unaccent; alter index w_h depends on extension hstore;
