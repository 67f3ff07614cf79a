create schema hr;
create table hr.profile (
  id bigserial primary key,
  bio text,
  street text,
  city text default 'Paris',
  zip char(5) not null default '00000',
  email text not null constraint person_email_uq unique,
  constraint zip_ck check (zip ~ '^\d{5}$'),
  constraint city_ck check (city <> ''),
  constraint email_ck check (position('@' in email) > 1)
);
create table hr.person (
  id bigint primary key references hr.profile on delete cascade,
  name text not null,
  phone text constraint profile_phone_uq unique,
  locale text not null default 'fr',
  badge_no int not null default nextval('hr.profile_id_seq'),
  score int generated always as (length(locale) * 2) stored,
  constraint person_badge_uq unique (badge_no)
);
create index person_city on hr.profile (city, street);
create index profile_zip on hr.profile (zip) where city = 'Paris';
create table hr.pass (
  badge_no int primary key references hr.person(badge_no),
  email text references hr.profile(email) on update cascade,
  phone text references hr.person(phone)
);
create view hr.card as
  select p.id, p.name, f.email, f.street, f.city, f.zip, p.phone, p.locale
  from hr.person p join hr.profile f using (id);
create view hr.label as select id, street || ', ' || zip || ' ' || city as label from hr.card;
create function hr.address(p hr.profile) returns text language sql stable
  as $$ select p.street || ' ' || p.city $$;
create function hr.zip_of(i bigint) returns char language sql stable
  begin atomic
    select zip from hr.profile where id = i;
  end;
create function hr.on_city() returns trigger language plpgsql as $$
begin new.zip := '00000'; return new; end $$;
create trigger on_city before update of city on hr.profile for each row when (old.city is distinct from new.city) execute function hr.on_city();
alter table hr.profile enable row level security;
create policy same_city on hr.profile using (city = current_setting('app.city', true));
comment on column hr.profile.city is 'city';
comment on column hr.person.phone is 'phone';
