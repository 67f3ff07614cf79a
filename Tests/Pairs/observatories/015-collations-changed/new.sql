create schema coll;
create collation coll.ci (provider = icu, locale =
 'und-u-ks-level1'
, deterministic = false);
create collation coll.de (provider = icu, locale = 'de-u-co-phonebk');
create collation coll.c2 from "C";
comment on collation coll.ci is 'case blind';
alter collation coll.ci owner to pair_owner;
create domain coll.nick as text collate coll.ci check (value <> 'admin');
create type coll.pair as (k text collate coll.ci, v text);
create type coll.trange as range (subtype = text, collation =
 coll.c2
);
create table coll.u (
  id int primary key,
  nick coll.nick not null,
  email text collate coll.ci unique,
  city text collate
 coll.c2
,
  r coll.trange,
  p coll.pair,
  low text generated always as (lower(city collate coll.de)) stored,
  constraint email_ck check (email <> 'root' collate coll.ci)
);
create index u_city on coll.u (city collate coll.ci desc, nick);
create index u_r on coll.u using gist (r);
create table coll.parts (k text collate coll.ci, v int) partition by list (k
 collate coll.de
);
create table coll.parts_a partition of coll.parts for values in ('a', 'b');
create view coll.v as select nick, city collate coll.ci as c from coll.u order by city collate coll.de;
create statistics coll.st (ndistinct) on city, email from coll.u;
create function coll.eq(a text, b text) returns bool language sql immutable as $$ select a = b collate coll.ci $$;
grant select on coll.v to pair_ro;
