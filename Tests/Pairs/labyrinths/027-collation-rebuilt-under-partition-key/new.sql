create schema l10n;
create schema coll;
create collation l10n.names (provider = icu, locale = 'sv-x-icu');
create collation coll.ci (provider = icu, locale = 'und-u-ks-level1', deterministic = false);
create collation l10n.ci from "C";
create collation l10n.num (provider = icu, locale = 'en-u-kn-true');
create domain l10n.surname as varchar(100) collate l10n.names check (value <> '' collate l10n.names);
create type l10n.full_name as (last text collate coll.ci, first text collate l10n.num);
create type l10n.name_range as range (subtype = text, collation = l10n.num);
create function l10n.initial(n text) returns text language sql immutable
  as $$ select upper(left(n, 1)) collate l10n.names $$;
create table people (
  id int not null,
  surname varchar(100) collate l10n.names not null,
  nick text collate coll.ci,
  who l10n.full_name,
  code text collate l10n.ci default '0',
  alias l10n.surname,
  primary key (surname, id)
) partition by range (surname);
create table people_am partition of people for values from (minvalue) to ('N');
create table people_nz partition of people for values from ('N') to (maxvalue);
create unique index people_nick on people (nick, surname);
create index people_like on people (surname collate "C" varchar_pattern_ops);
create index people_code on people_am (code collate l10n.num desc) where code > 'A' collate l10n.num;
alter table people_nz add constraint after_m check (surname >= 'M');
create table shelf (
  shelf_no int primary key,
  span l10n.name_range not null,
  label text collate l10n.num generated always as (lower(span) || '-' || upper(span)) stored,
  exclude using gist (span with &&)
);
create view sorted as
  select id, surname, nick, surname collate l10n.num as c from people order by surname collate l10n.names, nick;
create view by_initial as select l10n.initial(surname) as i, count(*) as n, min(nick) as first_nick from people group by 1;
create function search(q text default 'x') returns setof int language sql stable
  begin atomic
    select id from public.people where nick = q collate coll.ci;
  end;
comment on collation l10n.names is 'swedish';
comment on collation coll.ci is 'case and accent insensitive';
comment on view by_initial is 'initials';
comment on column people.nick is 'nick';
