-- subscription billing after a big renaming: names trade places between kinds of objects
create schema billing;
create schema legacy;
set search_path = billing;
create sequence invoice_no;
create table invoice (
  invoice_id integer primary key default nextval('billing.invoice_no'),
  customer_id integer not null,
  issued date not null default current_date,
  total numeric(10,2) not null
);
alter sequence invoice_no owned by invoice.invoice_id;
create table customer (
  id serial primary key,
  name text not null,
  email text,
  constraint customer_name_key unique (name)
);
alter table invoice add constraint invoice_customer_fk foreign key (customer_id) references customer (id);
create table customer_archive (
  id integer not null,
  name text not null,
  archived date not null default current_date
);
create index invoice_idx on invoice (customer_id);
create index customer_idx on customer (lower(name));
create view open_invoice as select * from invoice where total > 0;
create view all_customer as
  select id, name from customer union all select id, name from customer_archive;
create materialized view revenue as
  select date_trunc('month', issued) as month, sum(total) as total from invoice group by 1;
create index revenue_month on revenue (month);
create table payment (
  payment_id bigint generated always as identity,
  invoice_id integer not null references invoice on delete cascade,
  paid date not null,
  amount numeric(10,2) not null,
  primary key (payment_id)
);
create index payment_paid on payment (paid);
create type plan as enum ('monthly', 'yearly');
create table subscription (
  subscription_id integer primary key,
  customer_id integer not null references customer,
  plan plan not null,
  started date,
  ended date,
  check (ended > started)
);
create function total_due(c customer) returns numeric language sql stable
begin atomic
  select coalesce(sum(i.total), 0) from open_invoice i where i.customer_id = c.id;
end;
create function amount_of(p_invoice integer) returns numeric language sql stable
as $$ select total from billing.invoice where invoice_id = p_invoice $$;
create function old_stamp() returns trigger language plpgsql as $$ begin return new; end $$;
create function new_stamp() returns trigger language plpgsql as $$ begin new.issued := current_date; return new; end $$;
create trigger a_stamp before insert on invoice for each row execute function old_stamp();
create trigger b_stamp before insert on invoice for each row execute function new_stamp();
create rule payment_guard as on delete to payment do instead nothing;
create view dunning as
  select c.name, total_due(c) as due, count(p.payment_id) as payments
    from customer c left join invoice i on i.customer_id = c.id left join payment p using (invoice_id)
   group by c.id;
grant usage on schema billing to men_app, men_ro;
grant select on customer, invoice, revenue to men_ro;
grant select, insert on payment, subscription to men_app;
grant usage on sequence invoice_no to men_app;
comment on table customer is 'current customers';
comment on table customer_archive is 'former customers';
comment on view open_invoice is 'to be paid';
comment on materialized view revenue is 'per month';
comment on type plan is 'billing rhythm';
comment on function old_stamp() is 'first generation';
comment on function new_stamp() is 'second generation';
create table legacy.invoice_import (
  line integer not null,
  customer_id integer,
  total text
);
create view legacy.import_ok as
  select line, customer_id, total::numeric as total from legacy.invoice_import where total ~ '^[0-9.]+$';
