create domain phone as text check (value ~ '^\+?[0-9 ]+$');
create table company (
  id serial primary key,
  name text,
  vat_id varchar(20) not null,
  founded date default '1900-01-01',
  employees integer,
  phone phone
);
create table contact (
  id integer,
  company_id integer references company on delete set null,
  first_name text not null,
  last_name text not null,
  opted_in boolean,
  score real default 0,
  unique (id)
);
create view contact_sheet as
  select c.id, concat_ws(' ', c.first_name, c.last_name) as name, o.name as company
  from contact c left join company o on o.id = c.company_id;
