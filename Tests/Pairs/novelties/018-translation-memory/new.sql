create schema tm;
create extension pg_trgm with schema tm;
create collation tm.nat (provider = icu, locale = 'en-u-kn-true');
create domain tm.lang as varchar(
11
 ) check (value ~
'^[a-z]{2,3}(-[A-Za-z]{2,4})*$');
create type tm.seg_status as enum ('new', 'fuzzy', 'translated', 'approved');
create type tm.match as (unit_id bigint, score real
, penalty real
);
create table tm.client (id int generated always as identity primary key, name text collate tm.nat not null unique);
create table tm.project (id int generated always as identity primary key, client_id int not null references tm.client, name text not null
 collate tm.nat
 , src tm.lang not null, targets tm.lang[] not null, unique (client_id, name));
create table tm.document (id bigserial primary key, project_id int not null references tm.project on delete cascade, path text not null, mime text
default 'text/plain' not null
  , content bytea);
create table tm.unit (
  id bigserial primary key, src tm.lang not null, text text not null,
hash bytea generated always as (sha256(text::bytea)) stored,
  words int not null default 0, context text
, unique nulls not distinct (src, text, context)
);
create index unit_hash on tm.unit
(hash, src);
create index unit_trgm on tm.unit using
gist (text tm.gist_trgm_ops (siglen = 64));
create table tm.variant (unit_id bigint references tm.unit on delete cascade, lang tm.lang, text text not null, quality smallint default 50,
n smallint not null default 1, primary key (unit_id, lang, n));
create table tm.segment (document_id bigint not null references tm.document on delete cascade, no int not null, unit_id bigint not null references tm.unit, status tm.seg_status not null default 'new', target text, lang tm.lang not null,
 primary key (document_id, no, lang)) partition by list (lang);
create table tm.segment_fr partition of tm.segment for values in ('fr'
, 'fr-CA'
);
create table tm.segment_de partition of tm.segment for values in ('de');
create table tm.segment_other partition of tm.segment default;
create index segment_todo on tm.segment (document_id) where status
< 'translated';
create table tm.glossary (id serial primary key, client_id int references tm.client, term text not null, translations jsonb not null default '{}');
create unique index glossary_term on tm.glossary (client_id, lower(term) collate "C");
create table tm.comment (document_id bigint, no int, lang tm.lang, at timestamptz default now(), body text not null, foreign key (document_id, no, lang) references tm.segment);
create function tm.word_count(t text) returns int language sql immutable as $$ select
coalesce(array_length(regexp_split_to_array(trim(t), '\s+'), 1), 0) $$;
create function tm.set_words() returns trigger language plpgsql as $$ begin new.words := tm.word_count(new.text); return new; end $$;
create trigger set_words before insert or update of text on tm.unit for each row execute function tm.set_words();
create function tm.lookup(q text, l tm.lang, min real default
0.75
 ) returns setof tm.match language sql stable set search_path = tm, public as $$ select u.id, similarity(u.text, q)
, (case when v.quality < 50 then 0.1 else 0 end)::real
  from unit u join variant v on v.unit_id = u.id where v.lang = l and similarity(u.text, q) >= min order by 2 desc $$;
create view tm.progress as select d.project_id, s.lang, count(*) as segments, count(*) filter (where s.status >= 'translated') as done
, sum(u.words) as words
  from tm.segment s join tm.document d on d.id = s.document_id join tm.unit u on u.id = s.unit_id group by 1, 2;
create view tm.leverage as select p.id, p.name, g.lang, g.done::numeric / nullif(g.segments, 0) as ratio from tm.project p join tm.progress g on g.project_id = p.id;
create function tm.near(a text, b text) returns boolean language sql immutable as $$ select tm.similarity(a, b) > 0.5 $$;
create operator tm.~~~ (leftarg = text, rightarg = text, function = tm.near
, commutator = operator(tm.~~~)
);
