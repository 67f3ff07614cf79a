create table shop (
  shop_id smallserial primary key,
  name text not null
);
create table till (
  till_id serial,
  shop_id smallint not null references shop,
  primary key (till_id)
);
create sequence receipt_numbers start with 5000 increment by 1 cache 20;
create table receipt (
  receipt_id bigint not null default nextval('receipt_numbers') primary key,
  till_id integer not null references till,
  printed_at timestamptz not null default now()
);
alter sequence receipt_numbers owned by receipt.receipt_id;
create table "Receipt Line" (
  "Line Id" bigserial,
  receipt_id bigint not null references receipt,
  amount numeric(10,2) not null,
  constraint "Receipt Line key" primary key ("Line Id")
);
create table audit (
  n integer generated always as identity,
  what text
);
create view last_receipt as select receipt_id, printed_at from receipt order by receipt_id desc limit 1;
