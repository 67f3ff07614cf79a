create table customer (customer_id integer primary key, name text not null);
create table orders (
  order_id bigint not null,
  year smallint not null,
  customer_id integer not null,
  amount numeric(10,2) not null default 0,
  remark text,
  constraint orders_pkey primary key (order_id, year),
  constraint orders_customer foreign key (customer_id) references customer on delete cascade deferrable,
  constraint orders_remark_unique unique (year, remark)
) partition by list (year);
create table orders_2023 partition of orders for values in (2023);
create table orders_2024 partition of orders (
  amount default 2,
  constraint amount_low check (amount < 100000)
) for values in (2024);
create table orders_2025 (like orders including defaults);
alter table orders_2025 alter remark set default 'newest', alter remark set not null;
alter table orders_2025 add constraint only_2025 check (year = 2025);
alter table orders attach partition orders_2025 for values in (2025);
create table order_line (
  order_id bigint not null,
  year smallint not null,
  nr smallint not null,
  article text,
  primary key (order_id, year, nr),
  constraint line_order foreign key (order_id, year) references orders on update cascade on delete cascade
);
create function note() returns trigger language plpgsql as 'begin raise notice ''%'', tg_argv[0]; return new; end';
create trigger orders_note after insert or update of amount on orders for each row when (new.amount > 10) execute function note('big orders');
create trigger orders_statement after truncate on orders for each statement execute function note('gone');
create trigger own before delete on orders_2024 for each row execute function note('2024');
alter table orders_2023 disable trigger orders_note;
create index orders_2024_remark on orders_2024 (remark);
comment on table orders_2024 is 'Has its own default';
comment on index orders_2024_remark is 'Only here';
