-- user directory: extensions move to another schema, citext columns become a domain
create schema contrib;
create extension citext with schema public;
create extension hstore with schema public;
create extension pgcrypto with schema contrib;
create extension pg_trgm with schema contrib;
create extension tablefunc with schema contrib;
create schema dir;
create table dir.person (
  person_id uuid primary key default contrib.gen_random_uuid(),
  login public.citext not null,
  email public.citext not null unique,
  prefs public.hstore not null default '"lang"=>"en"'::public.hstore,
  token text not null default encode(contrib.gen_random_bytes(16), 'hex'),
  digest bytea generated always as (contrib.digest('salt'::text, 'sha256'::text)) stored,
  constraint login_plain check (login operator(public.~) '^[a-z0-9_.]+$'::public.citext)
);
create unique index person_login_u on dir.person (login public.citext_ops);
create index person_email_trgm on dir.person using gin ((email::text) contrib.gin_trgm_ops);
create index person_prefs_idx on dir.person using gin (prefs);
create table dir.team (
  team_id integer generated always as identity primary key,
  name public.citext not null,
  labels public.citext[] not null default '{}',
  meta public.hstore
);
create table dir.membership (
  person_id uuid references dir.person on delete cascade,
  team_id integer references dir.team on delete cascade,
  since date not null default current_date,
  primary key (person_id, team_id)
);

create function dir.find(p public.citext) returns setof dir.person
language sql stable
begin atomic
  select * from dir.person where person.email = p or person.login = p;
end;
create function dir.pref(p dir.person, key text) returns text
language sql stable return p.prefs operator(public.->) key;
create function dir.set_pref(p uuid, changes public.hstore default ''::public.hstore) returns void
language plpgsql as $$
begin
  update dir.person set prefs = prefs || changes where person_id = p;
end $$;
create function dir.fold(p public.citext) returns text language sql immutable return lower(p::text);
create cast (public.citext as uuid) with inout;
create operator dir.=~= (leftarg = public.citext, rightarg = text, function = public.texticnlike) ;
create aggregate dir.longest (public.citext) (sfunc = public.citext_larger, stype = public.citext);

create view dir.person_pref as
  select p.person_id, p.login, k.key, k.value
    from dir.person p, lateral public.each(p.prefs) as k(key, value);
create view dir.similar_login as
  select a.login as a, b.login as b, contrib.similarity(a.login::text, b.login::text) as sim
    from dir.person a join dir.person b on a.login operator(public.<) b.login
   where a.login::text operator(contrib.%) b.login::text;
create materialized view dir.team_size as
  select t.name, count(*) as n, dir.longest(p.login) as longest
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
create policy self on dir.person using (login operator(public.=) current_user::text::public.citext);
grant usage on schema dir to men_app;
grant select (login, email, prefs), update (prefs) on dir.person to men_app;
grant execute on function dir.find(public.citext) to men_app;
comment on extension hstore is 'preferences';
comment on index dir.person_email_trgm is 'fuzzy search';
create table dir.invite (
  code text primary key,
  team_id integer not null references dir.team on delete cascade,
  email public.citext not null,
  extra public.hstore
);
create rule invite_once as on update to dir.invite where old.email = new.email do instead nothing;
