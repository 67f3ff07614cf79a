create type status as enum ('draft', 'open', 'approved', 'done', 'cancelled');
create domain kind as varchar(20) default 'normal' check (value <> '');

create function keep_created() returns trigger language plpgsql as $$
begin
  new.created := old.created;
  return new;
end $$;

create table company (
  id bigserial,
  name text not null,
  code varchar(20) not null,
  city text,
  owner_id bigint,
  constraint company_pkey primary key (id)
);
create table person (
  id bigserial,
  name text not null,
  email text,
  company_id bigint,
  phone varchar(30),
  constraint person_pkey primary key (id)
);
create table country (
  id bigserial,
  name text not null,
  code varchar(20) not null,
  currency_id bigint,
  constraint country_pkey primary key (id)
);
create table currency (
  id bigserial,
  code varchar(20) not null,
  name text not null,
  digits smallint not null default 2,
  constraint currency_pkey primary key (id)
);
create table port (
  id bigserial,
  country_id bigint not null,
  name text not null,
  code varchar(20) not null,
  constraint port_pkey primary key (id)
);
create table terminal (
  id bigserial,
  port_id bigint not null,
  name text not null,
  operator_id bigint,
  constraint terminal_pkey primary key (id)
);
create table berth (
  id bigserial,
  terminal_id bigint not null,
  code varchar(20) not null,
  depth numeric(5,2),
  constraint berth_pkey primary key (id)
);
create table vessel (
  id bigserial,
  name text not null,
  code varchar(20) not null,
  operator_id bigint not null,
  flag_id bigint,
  captain_id bigint,
  constraint vessel_pkey primary key (id)
);
create table vessel_class (
  id bigserial,
  name text not null,
  teu integer not null default 0,
  constraint vessel_class_pkey primary key (id)
);
create table voyage (
  id bigserial,
  vessel_id bigint not null,
  code varchar(20) not null,
  starts timestamptz,
  ends timestamptz,
  previous_id bigint,
  constraint voyage_pkey primary key (id)
);
create table port_call (
  id bigserial,
  voyage_id bigint not null,
  berth_id bigint,
  starts timestamptz,
  ends timestamptz,
  position smallint not null default 1,
  constraint port_call_pkey primary key (id)
);
create table container_type (
  id bigserial,
  code varchar(20) not null,
  name text not null,
  tare integer not null default 2000,
  constraint container_type_pkey primary key (id)
);
create table container (
  id bigserial,
  container_type_id bigint not null,
  code varchar(20) not null,
  owner_id bigint,
  current_move_id bigint,
  constraint container_pkey primary key (id)
);
create table container_move (
  id bigserial,
  container_id bigint not null,
  port_call_id bigint,
  kind kind,
  created timestamptz not null default now(),
  constraint container_move_pkey primary key (id)
);
create table seal (
  id bigserial,
  container_id bigint not null,
  code varchar(20) not null,
  broken timestamptz,
  constraint seal_pkey primary key (id)
);
create table customer (
  id bigserial,
  company_id bigint not null,
  rating_id bigint,
  credit numeric(14,2) not null default 0,
  constraint customer_pkey primary key (id)
);
create table rating (
  id bigserial,
  name text not null,
  score real default 0,
  constraint rating_pkey primary key (id)
);
create table booking (
  id bigserial,
  customer_id bigint not null,
  voyage_id bigint,
  status status not null default 'draft',
  created timestamptz not null default now(),
  constraint booking_pkey primary key (id)
);
create table booking_line (
  id bigserial,
  booking_id bigint not null,
  container_type_id bigint not null,
  quantity integer not null default 1,
  position smallint not null default 1,
  constraint booking_line_pkey primary key (id)
);
create table bill_of_lading (
  id bigserial,
  booking_id bigint not null,
  code varchar(20) not null,
  issued_by bigint,
  day date not null default current_date,
  constraint bill_of_lading_pkey primary key (id)
);
create table consignee (
  id bigserial,
  bill_id bigint not null,
  company_id bigint not null,
  notes text,
  constraint consignee_pkey primary key (id)
);
create table commodity (
  id bigserial,
  code varchar(20) not null,
  name text not null,
  parent_id bigint,
  dangerous boolean not null default false,
  constraint commodity_pkey primary key (id)
);
create table cargo (
  id bigserial,
  container_id bigint not null,
  commodity_id bigint not null,
  weight numeric(10,3) not null default 0,
  constraint cargo_pkey primary key (id)
);
create table customs_office (
  id bigserial,
  country_id bigint not null,
  name text not null,
  code varchar(20) not null,
  constraint customs_office_pkey primary key (id)
);
create table declaration (
  id bigserial,
  bill_id bigint not null,
  office_id bigint not null,
  status status not null default 'draft',
  day date not null default current_date,
  constraint declaration_pkey primary key (id)
);
create table duty (
  id bigserial,
  declaration_id bigint not null,
  commodity_id bigint not null,
  rate numeric(6,3) default 1.000,
  amount numeric(12,2) not null default 0,
  constraint duty_pkey primary key (id)
);
create table tariff (
  id bigserial,
  port_id bigint,
  commodity_id bigint,
  price numeric(10,2) not null default 0.00,
  valid daterange,
  constraint tariff_pkey primary key (id)
);
create table surcharge (
  id bigserial,
  tariff_id bigint not null,
  name text not null,
  rate numeric(6,3) default 1.000,
  constraint surcharge_pkey primary key (id)
);
create table quote (
  id bigserial,
  customer_id bigint not null,
  booking_id bigint,
  amount numeric(12,2) not null default 0,
  status status not null default 'draft',
  constraint quote_pkey primary key (id)
);
create table invoice (
  id bigserial,
  booking_id bigint not null,
  amount numeric(12,2) not null default 0,
  currency_id bigint not null,
  day date not null default current_date,
  cancelled_by bigint,
  constraint invoice_pkey primary key (id)
);
create table invoice_line (
  id bigserial,
  invoice_id bigint not null,
  tariff_id bigint,
  title text not null,
  amount numeric(12,2) not null default 0,
  position smallint not null default 1,
  constraint invoice_line_pkey primary key (id)
);
create table payment (
  id bigserial,
  invoice_id bigint not null,
  amount numeric(12,2) not null default 0,
  day date not null default current_date,
  uid uuid not null default gen_random_uuid(),
  constraint payment_pkey primary key (id)
);
create table claim (
  id bigserial,
  cargo_id bigint not null,
  body text not null default '',
  status status not null default 'draft',
  created timestamptz not null default now(),
  constraint claim_pkey primary key (id)
);
create table inspection (
  id bigserial,
  container_id bigint not null,
  inspector_id bigint,
  day date not null default current_date,
  notes text,
  constraint inspection_pkey primary key (id)
);
create table truck (
  id bigserial,
  code varchar(20) not null,
  haulier_id bigint not null,
  active boolean not null default true,
  constraint truck_pkey primary key (id)
);
create table driver (
  id bigserial,
  person_id bigint not null,
  truck_id bigint,
  licence varchar(20),
  constraint driver_pkey primary key (id)
);
create table haulage (
  id bigserial,
  truck_id bigint not null,
  container_id bigint not null,
  starts timestamptz,
  duration interval default '30 minutes',
  constraint haulage_pkey primary key (id)
);
create table depot (
  id bigserial,
  company_id bigint not null,
  city text,
  name text not null,
  constraint depot_pkey primary key (id)
);
create table depot_slot (
  id bigserial,
  depot_id bigint not null,
  container_id bigint,
  code varchar(20) not null,
  constraint depot_slot_pkey primary key (id)
);
create table document (
  id bigserial,
  bill_id bigint,
  declaration_id bigint,
  title text not null,
  data jsonb not null default '{}',
  uid uuid not null default gen_random_uuid(),
  constraint document_pkey primary key (id)
);

alter table company add constraint company_owner_id_fkey foreign key (owner_id) references person (id) on delete set null;
alter table person add constraint person_company_id_fkey foreign key (company_id) references company (id);
alter table country add constraint country_currency_id_fkey foreign key (currency_id) references currency (id) on delete set null;
alter table port add constraint port_country_id_fkey foreign key (country_id) references country (id);
alter table terminal add constraint terminal_port_id_fkey foreign key (port_id) references port (id) on delete cascade;
alter table terminal add constraint terminal_operator_id_fkey foreign key (operator_id) references company (id) on delete set null;
alter table berth add constraint berth_terminal_id_fkey foreign key (terminal_id) references terminal (id) on delete cascade;
alter table vessel add constraint vessel_operator_id_fkey foreign key (operator_id) references company (id) on delete cascade;
alter table vessel add constraint vessel_flag_id_fkey foreign key (flag_id) references country (id);
alter table vessel add constraint vessel_captain_id_fkey foreign key (captain_id) references person (id) on delete set null;
alter table voyage add constraint voyage_vessel_id_fkey foreign key (vessel_id) references vessel (id) on delete cascade;
alter table voyage add constraint voyage_previous_id_fkey foreign key (previous_id) references voyage (id) on delete set null deferrable initially deferred;
alter table port_call add constraint port_call_voyage_id_fkey foreign key (voyage_id) references voyage (id) on delete cascade;
alter table port_call add constraint port_call_berth_id_fkey foreign key (berth_id) references berth (id) on delete set null;
alter table container add constraint container_container_type_id_fkey foreign key (container_type_id) references container_type (id);
alter table container add constraint container_owner_id_fkey foreign key (owner_id) references company (id);
alter table container add constraint container_current_move_id_fkey foreign key (current_move_id) references container_move (id) on delete set null;
alter table container_move add constraint container_move_container_id_fkey foreign key (container_id) references container (id);
alter table container_move add constraint container_move_port_call_id_fkey foreign key (port_call_id) references port_call (id) on delete set null;
alter table seal add constraint seal_container_id_fkey foreign key (container_id) references container (id);
alter table customer add constraint customer_company_id_fkey foreign key (company_id) references company (id);
alter table customer add constraint customer_rating_id_fkey foreign key (rating_id) references rating (id);
alter table booking add constraint booking_customer_id_fkey foreign key (customer_id) references customer (id) on delete cascade;
alter table booking add constraint booking_voyage_id_fkey foreign key (voyage_id) references voyage (id);
alter table booking_line add constraint booking_line_booking_id_fkey foreign key (booking_id) references booking (id) on delete cascade;
alter table booking_line add constraint booking_line_container_type_id_fkey foreign key (container_type_id) references container_type (id);
alter table bill_of_lading add constraint bill_of_lading_booking_id_fkey foreign key (booking_id) references booking (id);
alter table bill_of_lading add constraint bill_of_lading_issued_by_fkey foreign key (issued_by) references person (id);
alter table consignee add constraint consignee_bill_id_fkey foreign key (bill_id) references bill_of_lading (id) on delete cascade;
alter table consignee add constraint consignee_company_id_fkey foreign key (company_id) references company (id);
alter table commodity add constraint commodity_parent_id_fkey foreign key (parent_id) references commodity (id) on delete set null deferrable initially deferred;
alter table cargo add constraint cargo_container_id_fkey foreign key (container_id) references container (id) on delete cascade;
alter table cargo add constraint cargo_commodity_id_fkey foreign key (commodity_id) references commodity (id) on delete cascade;
alter table customs_office add constraint customs_office_country_id_fkey foreign key (country_id) references country (id) on delete cascade;
alter table declaration add constraint declaration_bill_id_fkey foreign key (bill_id) references bill_of_lading (id) on delete cascade;
alter table declaration add constraint declaration_office_id_fkey foreign key (office_id) references customs_office (id);
alter table duty add constraint duty_declaration_id_fkey foreign key (declaration_id) references declaration (id);
alter table duty add constraint duty_commodity_id_fkey foreign key (commodity_id) references commodity (id);
alter table tariff add constraint tariff_port_id_fkey foreign key (port_id) references port (id);
alter table tariff add constraint tariff_commodity_id_fkey foreign key (commodity_id) references commodity (id) on delete set null;
alter table surcharge add constraint surcharge_tariff_id_fkey foreign key (tariff_id) references tariff (id);
alter table quote add constraint quote_customer_id_fkey foreign key (customer_id) references customer (id);
alter table quote add constraint quote_booking_id_fkey foreign key (booking_id) references booking (id);
alter table invoice add constraint invoice_booking_id_fkey foreign key (booking_id) references booking (id);
alter table invoice add constraint invoice_currency_id_fkey foreign key (currency_id) references currency (id);
alter table invoice add constraint invoice_cancelled_by_fkey foreign key (cancelled_by) references invoice (id);
alter table invoice_line add constraint invoice_line_invoice_id_fkey foreign key (invoice_id) references invoice (id) on delete cascade;
alter table invoice_line add constraint invoice_line_tariff_id_fkey foreign key (tariff_id) references tariff (id);
alter table payment add constraint payment_invoice_id_fkey foreign key (invoice_id) references invoice (id) on delete cascade;
alter table claim add constraint claim_cargo_id_fkey foreign key (cargo_id) references cargo (id) on delete cascade;
alter table inspection add constraint inspection_container_id_fkey foreign key (container_id) references container (id) on delete cascade;
alter table inspection add constraint inspection_inspector_id_fkey foreign key (inspector_id) references person (id) on delete set null;
alter table truck add constraint truck_haulier_id_fkey foreign key (haulier_id) references company (id) on delete cascade;
alter table driver add constraint driver_person_id_fkey foreign key (person_id) references person (id) on delete cascade;
alter table driver add constraint driver_truck_id_fkey foreign key (truck_id) references truck (id);
alter table haulage add constraint haulage_truck_id_fkey foreign key (truck_id) references truck (id);
alter table haulage add constraint haulage_container_id_fkey foreign key (container_id) references container (id);
alter table depot add constraint depot_company_id_fkey foreign key (company_id) references company (id);
alter table depot_slot add constraint depot_slot_depot_id_fkey foreign key (depot_id) references depot (id) on delete cascade;
alter table depot_slot add constraint depot_slot_container_id_fkey foreign key (container_id) references container (id) on delete set null deferrable initially deferred;
alter table document add constraint document_bill_id_fkey foreign key (bill_id) references bill_of_lading (id) on delete set null;
alter table document add constraint document_declaration_id_fkey foreign key (declaration_id) references declaration (id) on delete set null;

create index company_owner_id_idx on company (owner_id);
create index person_company_id_idx on person (company_id);
create index country_currency_id_idx on country (currency_id);
create index port_country_id_idx on port (country_id);
create index terminal_port_id_idx on terminal (port_id);
create index terminal_operator_id_idx on terminal (operator_id);
create index berth_terminal_id_idx on berth (terminal_id);
create index vessel_operator_id_idx on vessel (operator_id);
create index vessel_flag_id_idx on vessel (flag_id);
create index vessel_captain_id_idx on vessel (captain_id);
create index voyage_vessel_id_idx on voyage (vessel_id);
create index voyage_previous_id_idx on voyage (previous_id);
create index port_call_voyage_id_idx on port_call (voyage_id);
create index port_call_berth_id_idx on port_call (berth_id);
create index container_container_type_id_idx on container (container_type_id);
create index container_owner_id_idx on container (owner_id);
create index container_current_move_id_idx on container (current_move_id);
create index container_move_container_id_idx on container_move (container_id);
create index container_move_port_call_id_idx on container_move (port_call_id);
create trigger keep_created before update of created on container_move for each row execute function keep_created();
create index seal_container_id_idx on seal (container_id);
create index customer_company_id_idx on customer (company_id);
create index customer_rating_id_idx on customer (rating_id);
create index booking_customer_id_idx on booking (customer_id);
create index booking_voyage_id_idx on booking (voyage_id);
create trigger keep_created before update of created on booking for each row execute function keep_created();
create view open_booking as select id, status from booking where status not in ('done', 'cancelled');
create index booking_line_booking_id_idx on booking_line (booking_id);
create index booking_line_container_type_id_idx on booking_line (container_type_id);
create index bill_of_lading_booking_id_idx on bill_of_lading (booking_id);
create index bill_of_lading_issued_by_idx on bill_of_lading (issued_by);
create index consignee_bill_id_idx on consignee (bill_id);
create index consignee_company_id_idx on consignee (company_id);
create index commodity_parent_id_idx on commodity (parent_id);
create index cargo_container_id_idx on cargo (container_id);
create index cargo_commodity_id_idx on cargo (commodity_id);
create index customs_office_country_id_idx on customs_office (country_id);
create index declaration_bill_id_idx on declaration (bill_id);
create index declaration_office_id_idx on declaration (office_id);
create view open_declaration as select id, status from declaration where status not in ('done', 'cancelled');
create index duty_declaration_id_idx on duty (declaration_id);
create index duty_commodity_id_idx on duty (commodity_id);
create index tariff_port_id_idx on tariff (port_id);
create index tariff_commodity_id_idx on tariff (commodity_id);
create index surcharge_tariff_id_idx on surcharge (tariff_id);
create index quote_customer_id_idx on quote (customer_id);
create index quote_booking_id_idx on quote (booking_id);
create view open_quote as select id, status from quote where status not in ('done', 'cancelled');
create index invoice_booking_id_idx on invoice (booking_id);
create index invoice_currency_id_idx on invoice (currency_id);
create index invoice_cancelled_by_idx on invoice (cancelled_by);
create index invoice_line_invoice_id_idx on invoice_line (invoice_id);
create index invoice_line_tariff_id_idx on invoice_line (tariff_id);
create index payment_invoice_id_idx on payment (invoice_id);
create index claim_cargo_id_idx on claim (cargo_id);
create trigger keep_created before update of created on claim for each row execute function keep_created();
create view open_claim as select id, status from claim where status not in ('done', 'cancelled');
create index inspection_container_id_idx on inspection (container_id);
create index inspection_inspector_id_idx on inspection (inspector_id);
create index truck_haulier_id_idx on truck (haulier_id);
create index driver_person_id_idx on driver (person_id);
create index driver_truck_id_idx on driver (truck_id);
create index haulage_truck_id_idx on haulage (truck_id);
create index haulage_container_id_idx on haulage (container_id);
create index depot_company_id_idx on depot (company_id);
create index depot_slot_depot_id_idx on depot_slot (depot_id);
create index depot_slot_container_id_idx on depot_slot (container_id);
create index document_bill_id_idx on document (bill_id);
create index document_declaration_id_idx on document (declaration_id);

create view container_track as
  select c.code, p.name as port, m.created, m.kind
  from container c join container_move m on m.container_id = c.id left join port_call pc on pc.id = m.port_call_id
  left join berth b on b.id = pc.berth_id left join terminal t on t.id = b.terminal_id left join port p on p.id = t.port_id;
create view container_last_seen as select distinct on (code) * from container_track order by code, created desc;
create function revenue(c customer) returns numeric language sql stable as $$
  select sum(i.amount) from invoice i join booking b on b.id = i.booking_id where b.customer_id = $1.id
$$;
create view best_customer as select c.id, c.revenue from customer c order by revenue(c) desc nulls last;
create index cargo_heavy on cargo (weight desc) where weight > 20000;
comment on table seal is 'Closes a container';
comment on view best_customer is 'By revenue';
