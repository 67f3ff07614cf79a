create domain phone as text check (value ~ '^\+?[0-9 ]+$');
create table company (
  id serial primary key,
  name text not null,
  vat_id varchar(20),
  founded date not null,
  employees integer not null default 1,
  phone phone not null
);
create table contact (
  id integer not null,
  company_id integer not null references company on delete cascade,
  first_name text,
  last_name text not null default '?',
  opted_in boolean not null default false,
  score real not null default 0,
  primary key (id)
);
create view contact_sheet as
  select c.id, concat_ws(' ', c.first_name, c.last_name) as name, o.name as company
  from contact c left join company o on o.id = c.company_id;
