create extension dict_int;
create schema ts;
create text search template ts.tmpl (init = dsimple_init, lexize = dsimple_lexize);
comment on text search template ts.tmpl is 'simple-like';
create text search parser ts.prs (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype
, headline = prsd_headline
);
create text search dictionary ts.d1 (template = ts.tmpl
, stopwords = german, accept = false
);
create text search dictionary ts.num (template = intdict_template, maxlen =
 8
, rejectlong = true);
create text search dictionary ts.thes (template = thesaurus, dictfile = thesaurus_sample, dictionary =
 german_stem
);
create text search dictionary ts.fr (template = snowball, language = french);
create text search dictionary ts.isp (template = ispell, dictfile = ispell_sample, afffile = ispell_sample, stopwords = english);
create text search configuration ts.c1 (parser = ts.prs);
alter text search configuration ts.c1 add mapping for asciiword, word with
 ts.d1, ts.isp
, english_stem;
alter text search configuration ts.c1 add mapping for int, uint with ts.num;
alter text search configuration ts.c1 add mapping for email with ts.fr;
create text search configuration ts.c2 (copy = english);
alter text search configuration ts.c2 drop mapping for numword, hword;
create table ts.docs (id int, body text, lang regconfig default 'ts.c1'::regconfig);
create index docs_i on ts.docs using gin (to_tsvector('ts.c1'::regconfig, body));
create index docs_l on ts.docs using gist (to_tsvector(lang, body));
create trigger upd before insert or update on ts.docs for each row execute function tsvector_update_trigger('body', 'ts.c2', 'body');
create function ts.dict() returns regdictionary language sql immutable return 'ts.num'::regdictionary;
alter text search dictionary ts.num owner to pair_owner;
comment on text search dictionary ts.num is
 'big numbers';
comment on text search parser ts.prs is 'parser';
