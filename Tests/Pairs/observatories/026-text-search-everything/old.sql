create extension dict_int;
create schema ts;
create text search template ts.tmpl (init = dsimple_init, lexize = dsimple_lexize);
comment on text search template ts.tmpl is 'simple-like';
create text search parser ts.prs (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype
);
create text search dictionary ts.d1 (template = ts.tmpl
, stopwords = english
);
create text search dictionary ts.num (template = intdict_template, maxlen =
 6
, rejectlong = true);
create text search dictionary ts.thes (template = thesaurus, dictfile = thesaurus_sample, dictionary =
 english_stem
);
create text search dictionary ts.fr (template = snowball, language = french);
create text search dictionary ts.old_d (template = simple);
create text search configuration ts.c1 (parser = ts.prs);
alter text search configuration ts.c1 add mapping for asciiword, word with
 ts.old_d, ts.d1
, english_stem;
alter text search configuration ts.c1 add mapping for int, uint with ts.num;
alter text search configuration ts.c1 add mapping for email, url with simple;
create text search configuration ts.c2 (copy = english);
alter text search configuration ts.c2 alter mapping replace english_stem with ts.fr;
create table ts.docs (id int, body text, lang regconfig default 'ts.c1'::regconfig);
create index docs_i on ts.docs using gin (to_tsvector('ts.c1'::regconfig, body));
create index docs_l on ts.docs using gist (to_tsvector(lang, body));
create trigger upd before insert or update on ts.docs for each row execute function tsvector_update_trigger('body', 'ts.c2', 'body');
create function ts.dict() returns regdictionary language sql immutable return 'ts.num'::regdictionary;
alter text search dictionary ts.num owner to pair_owner;
alter text search configuration ts.c2 owner to pair_owner;
comment on text search dictionary ts.num is
 'numbers';
comment on text search parser ts.prs is 'parser';
comment on text search configuration ts.c1 is 'c1';
