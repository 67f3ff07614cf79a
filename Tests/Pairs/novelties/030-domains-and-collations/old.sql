create schema types;
create collation types.german (provider = icu, locale = 'de');
create collation types.ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
create collation types.posix from "C";
create domain types.email as text
   constraint has_at check (value ~ '@')
  ;
create domain types.zip as
 varchar(5)
   check (value ~ '^[0-9]{5}'
   );
create domain types.pct as numeric(5,2) default 0
not null
  constraint pct_range check (value between 0 and 100);
create domain types.small_pct as types.pct check (value <
 10
  );
create domain types.tags as text[]
;
create domain types.phone as text;
alter domain types.phone add constraint e164 check (value ~ '^\+[0-9]+$') not valid;
create table person (
  id int primary key,
name text collate types.german not null,
nick text,
  mail types.email unique,
  zip types.zip,
discount types.pct,
  bonus types.small_pct default 5,
  tags types.tags,
tel types.phone
);
create index person_name on person (name
 collate "C"
  );
create index person_nick on person (lower(nick) collate types.posix text_pattern_ops);
create view person_sorted as select id, name, (nick collate "C") as nick_c, mail from person order by name collate types.german;
create function same_name(a text, b text) returns boolean language sql immutable as $$ select a = b collate "C" $$;
create function mail_domain(types.email) returns text language sql immutable as $$ select split_part($1, '@', 2) $$;
create type types.pair as (a text collate
 "C"
  , b types.email);
create table pairs (p types.pair[]);
comment on domain types.email is 'address';
comment on constraint has_at on domain types.email is 'simple';
