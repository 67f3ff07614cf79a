create table person (
  person_id integer generated always as identity primary key,
  given varchar(50) not null,
  family varchar(50) not null default '',
  email varchar(255) not null,
  country char(2) not null default 'DE',
  notes varchar(1000),
  full_name text generated always as (given || ' ' || family) stored,
  constraint person_email_key unique (email),
  constraint email_has_at check (position('@' in email) > 1),
  constraint country_code check (country ~ '^[A-Z]{2}$')
);
create index person_family on person (lower(family), given varchar_pattern_ops);
create index person_country on person (country) where notes is not null and length(notes) > 10;

create view person_card as select person_id, given || ' ' || family as name, email, country from person;
create view german as select * from person_card where country = 'DE' with local check option;
create view german_mail with (security_barrier = true) as select name, upper(email) as mail from german where email like '%.de';

create function greet() returns trigger language plpgsql as $$
begin
  raise notice 'welcome %', new.email;
  return new;
end $$;
create trigger greet after insert on person for each row when (new.email <> '') execute function greet();
