create schema hr;
create table hr.person (
  id bigserial primary key,
  name text not null,
  email text not null constraint person_email_uq unique,
  street text,
  city text default 'Paris',
  badge_no int not null default nextval('hr.person_id_seq'),
  score int generated always as (length(name) * 2) stored,
  constraint person_badge_uq unique (badge_no),
  constraint city_ck check (city <> ''),
  constraint email_ck check (position('@' in email) > 1)
);
create table hr.profile (
  id bigint primary key references hr.person on delete cascade,
  bio text,
  phone text constraint profile_phone_uq unique,
  zip char(5) not null default '00000',
  locale text not null default 'fr',
  constraint zip_ck check (zip ~ '^\d{5}$')
);
create index person_city on hr.person (city, street);
create index profile_zip on hr.profile (zip) where locale = 'fr';
create table hr.pass (
  badge_no int primary key references hr.person(badge_no),
  email text references hr.person(email) on update cascade,
  phone text references hr.profile(phone)
);
create view hr.card as
  select p.id, p.name, p.email, p.street, p.city, f.zip, f.phone, f.locale
  from hr.person p join hr.profile f using (id);
create view hr.label as select id, street || ', ' || zip || ' ' || city as label from hr.card;
create function hr.address(p hr.person) returns text language sql stable
  as $$ select p.street || ' ' || p.city $$;
create function hr.zip_of(i bigint) returns char language sql stable
  begin atomic
    select zip from hr.profile where id = i;
  end;
create function hr.on_city() returns trigger language plpgsql as $$
begin update hr.profile set zip = '00000' where id = new.id; return new; end $$;
create trigger on_city after update of city on hr.person for each row when (old.city is distinct from new.city) execute function hr.on_city();
alter table hr.person enable row level security;
create policy same_city on hr.person using (city = current_setting('app.city', true));
comment on column hr.person.city is 'city';
comment on column hr.profile.phone is 'phone';
