-- user directory: extensions move to another schema, citext columns become a domain
create schema contrib;
create schema ext authorization men_owner;
create extension citext with schema contrib;
create extension hstore with schema contrib;
create extension pg_trgm with schema ext;
create extension btree_gin with schema ext;
create schema dir;
create domain dir.email as contrib.citext constraint email_at check (value operator(contrib.~) '^[^@]+@[^@]+$'::contrib.citext);
create table dir.person (
  person_id uuid primary key default gen_random_uuid(),
  login text not null,
  email dir.email not null unique,
  prefs contrib.hstore not null default '"lang"=>"en", "tz"=>"UTC"'::contrib.hstore,
  token text not null default replace(gen_random_uuid()::text, '-', ''),
  digest bytea generated always as (sha256('salt'::bytea)) stored,
  constraint login_plain check (login ~ '^[a-z0-9_.]+$')
);
create unique index person_login_u on dir.person (lower(login) text_pattern_ops);
create index person_email_trgm on dir.person using gin ((email::text) ext.gin_trgm_ops, person_id ext.uuid_ops);
create index person_prefs_idx on dir.person using gin (prefs);
create table dir.team (
  team_id integer generated always as identity primary key,
  name contrib.citext not null,
  labels contrib.citext[] not null default '{}',
  meta jsonb
);
create table dir.membership (
  person_id uuid references dir.person on delete cascade,
  team_id integer references dir.team on delete cascade,
  since date not null default current_date,
  primary key (person_id, team_id)
);

create function dir.find(p dir.email) returns setof dir.person
language sql stable
begin atomic
  select * from dir.person where person.email operator(contrib.=) p;
end;
create function dir.pref(p dir.person, key text) returns text
language sql stable return p.prefs operator(contrib.->) key;
create function dir.set_pref(p uuid, changes contrib.hstore default ''::contrib.hstore) returns void
language plpgsql as $$
begin
  update dir.person set prefs = prefs || changes where person_id = p;
end $$;
create function dir.fold(p contrib.citext) returns text language sql immutable return lower(p::text);
create cast (contrib.citext as uuid) with inout as assignment;
create operator dir.=~= (leftarg = contrib.citext, rightarg = text, function = contrib.texticnlike);
create aggregate dir.longest (contrib.citext) (sfunc = contrib.citext_larger, stype = contrib.citext, sortop = operator(contrib.>));

create view dir.person_pref as
  select p.person_id, p.login, k.key, k.value
    from dir.person p, lateral contrib.each(p.prefs) as k(key, value);
create view dir.similar_login as
  select a.login as a, b.login as b, ext.similarity(a.login, b.login) as sim
    from dir.person a join dir.person b on a.login < b.login
   where a.login operator(ext.%) b.login;
create materialized view dir.team_size as
  select t.name, count(*) as n, dir.longest(p.login::contrib.citext) as longest
    from dir.team t join dir.membership m using (team_id) join dir.person p using (person_id)
   group by t.name;
create unique index team_size_u on dir.team_size (name);

create function dir.norm() returns trigger language plpgsql as $$
begin
  new.email := lower(new.email::text);
  return new;
end $$;
create trigger person_norm before insert or update of email on dir.person
  for each row when (new.email::text <> lower(new.email::text)) execute function dir.norm();
alter table dir.person enable row level security;
create policy self on dir.person using (login = current_user::text);
grant usage on schema dir to men_app;
grant select (login, email, prefs), update (prefs) on dir.person to men_app;
grant usage on schema contrib to men_app;
grant execute on function dir.find(dir.email) to men_app;
comment on extension hstore is 'preferences';
comment on index dir.person_email_trgm is 'fuzzy search';
create table dir.invite (
  code text primary key,
  team_id integer not null references dir.team on delete cascade,
  email dir.email not null,
  extra contrib.hstore,
  unique (team_id, email)
);
create rule invite_once as on update to dir.invite where old.email = new.email do instead nothing;
