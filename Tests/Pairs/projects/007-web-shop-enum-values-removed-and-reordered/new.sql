create type order_state as enum ('cart', 'paid', 'placed', 'shipped', 'delivered', 'returned');
create type carrier as enum ('post', 'courier', 'pickup');
create domain final_state as order_state check (value in ('delivered', 'shipped'));

create table customer (
  customer_id serial primary key,
  email text not null unique,
  mail_me_when order_state[] not null default '{shipped,delivered}'
);

create table purchase (
  purchase_id serial primary key,
  customer_id integer not null references customer,
  state order_state not null default 'cart',
  previous_states order_state[],
  end_state final_state,
  carrier carrier default 'post',
  is_open boolean generated always as (state < 'delivered'::order_state) stored,
  total numeric(12,2) not null default 0,
  constraint paid_costs_something check (state <> 'paid' or total > 0)
);
create index purchase_running on purchase (customer_id) where state <> 'delivered';
create index purchase_state on purchase (state, purchase_id desc);
create index purchase_history on purchase using gin (previous_states);

create view purchase_board as
  select state, count(*) as purchases, sum(total) as worth
  from purchase where state > 'cart' group by state;
create view shipping_board as
  select * from purchase_board where state in ('shipped', 'delivered');

create function next_state(s order_state) returns order_state language sql immutable as $$
  select case s when 'cart' then 'placed' when 'placed' then 'paid' when 'paid' then 'shipped' else 'delivered' end::order_state
$$;

create function purchases_in(variadic states order_state[]) returns setof purchase language sql stable
begin atomic
  select * from purchase where state = any (states);
end;

create function log_state() returns trigger language plpgsql as $$
begin
  new.previous_states := new.previous_states || old.state;
  return new;
end $$;
create trigger log_state before update of state on purchase
  for each row when (old.state is distinct from new.state) execute function log_state();
