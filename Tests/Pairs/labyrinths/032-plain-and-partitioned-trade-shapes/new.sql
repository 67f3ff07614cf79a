create table orders (
  id bigint generated always as identity,
  placed date not null default current_date,
  customer int not null,
  total numeric(12,2) not null default 0,
  state text not null default 'open',
  constraint orders_pk primary key (id, placed),
  constraint orders_total check (total >= 0)
) partition by range (placed);
create index orders_state on orders (state) include (total);
create table orders_2024 partition of orders for values from ('2024-01-01') to ('2025-01-01');
create table orders_archive partition of orders for values from (minvalue) to ('2024-01-01');
create table orders_rest partition of orders default;
create table order_line (
  order_id bigint not null,
  placed date not null,
  pos int not null,
  amt numeric(12,2),
  constraint order_line_pk primary key (order_id, pos),
  constraint order_line_fk foreign key (order_id, placed) references orders on delete cascade
);
create table order_line_1 (
  order_id bigint not null,
  pos int not null,
  amt numeric(12,2),
  constraint order_line_1_fk foreign key (order_id, pos) references order_line
);
create view order_line_2 as select order_id, pos, amt from order_line where order_id >= 1000000;
create table refund (
  id serial primary key,
  order_id bigint not null,
  pos int not null,
  placed date not null,
  constraint refund_line_fk foreign key (order_id, pos) references order_line,
  constraint refund_order_fk foreign key (order_id, placed) references orders(id, placed) deferrable
);
create function line_trg() returns trigger language plpgsql as $$
begin
  update orders set total = total + new.amt where id = new.order_id;
  return new;
end $$;
create trigger line_sum after insert on order_line for each row execute function line_trg();
create trigger line_only1 before update on order_line_1 for each row execute function line_trg();
create view order_totals as
  select o.id, o.placed, o.customer, o.total, count(l.*) as lines
  from orders o left join order_line l on l.order_id = o.id group by o.id, o.placed;
alter table orders enable row level security;
create policy o_open on orders for select using (state = 'open');
alter table order_line_1 enable row level security;
create policy l_pos on order_line_1 using (pos > 0);
create statistics orders_st on state, customer from orders_archive;
alter table orders_archive set (autovacuum_enabled = off, fillfactor = 100);
comment on constraint orders_pk on orders is 'pk';
comment on view order_line_2 is 'second leaf';
