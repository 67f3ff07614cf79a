create table res_company (id serial primary key, name varchar not null, create_uid integer, create_date timestamp, write_uid integer, write_date timestamp);
create table res_partner (id serial primary key, name varchar, company_id integer references res_company on delete set null, parent_id integer references res_partner on delete set null, email varchar,
fax varchar, customer boolean default false,
 active boolean default true, create_uid integer, create_date timestamp, write_uid integer, write_date timestamp
);
create table res_users (id serial primary key, login varchar not null, partner_id integer not null references res_partner on delete restrict, company_id integer not null references res_company,
signature text,
 create_uid integer references res_users on delete set null, write_uid integer references res_users on delete set null, constraint res_users_login_key unique (login));
alter table res_company add constraint res_company_create_uid_fkey foreign key (create_uid) references res_users on delete set null;
alter table res_company add constraint res_company_write_uid_fkey foreign key (write_uid) references res_users on delete set null;
alter table res_partner add constraint res_partner_create_uid_fkey foreign key (create_uid) references res_users on delete set null;
create table law_practice_area (id serial primary key,
name varchar not null,
  parent_id integer references law_practice_area on delete cascade
  , create_uid integer references res_users on delete set null);
create table law_matter (id serial primary key, name varchar not null, reference varchar default '/', client_id integer not null references res_partner on delete restrict, area_id integer references law_practice_area on delete
set null,
 state varchar default 'draft', opened date,
hourly_rate double precision, notes text,
 company_id integer not null default 1 references res_company, create_uid integer references res_users on delete set null, write_uid integer references res_users on delete set null);
comment on table law_matter is
'Matter';
comment on column law_matter.state is 'Status';
create index law_matter_client_id_index on law_matter (client_id);
alter table law_matter add constraint law_matter_ref_uniq unique (reference);
create table law_matter_res_users_rel (law_matter_id integer not null references law_matter on delete cascade, res_users_id integer not null references res_users on delete cascade,
unique (law_matter_id, res_users_id));
create index on law_matter_res_users_rel (res_users_id
);
create table law_timesheet (id serial primary key, matter_id integer not null references law_matter on delete
cascade
 , user_id integer references res_users, date date not null default current_date,
hours double precision,
  name text, create_uid integer references res_users on delete set null, write_uid integer references res_users on delete set null);
create table law_invoice (id serial primary key, number varchar, matter_id integer references law_matter, amount_total numeric, date date
, journal varchar);
create sequence ir_sequence_001 increment by 1 start with 1;
create table law_invoice_line (id serial primary key, invoice_id integer not null references law_invoice on delete cascade, name text not null, quantity numeric default 1, price_unit
double precision
  , subtotal numeric generated always as (quantity * price_unit
::numeric
 ) stored);
create view law_report as select row_number() over () as id, m.client_id, t.user_id, date_trunc('month', t.date)::date as month, sum(t.hours) as hours, sum(t.hours * m.hourly_rate) as amount from law_timesheet t join law_matter m on m.id = t.matter_id group by 2, 3, 4;
create function law_next_ref() returns varchar language sql as $$ select 'M' || lpad(nextval('ir_sequence_001')::text, 5, '0') $$;
alter table law_matter alter reference set default law_next_ref();
