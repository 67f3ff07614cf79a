create type money2 as (cents bigint, cur text);
create function to_m(numeric) returns money2 language sql immutable strict as $$ select row(($1*100)::bigint, 'EUR')::money2 $$;
create function from_m(money2) returns numeric language sql immutable strict as $$ select ($1).cents / 100.0 $$;
create function from_m2(money2
, int, boolean
) returns numeric language sql immutable strict as $$ select round(($1).cents / 100.0, 2) $$;
create cast (numeric as money2) with function to_m(numeric) as
 implicit;
create cast (money2 as numeric) with function
 from_m2(money2, int, boolean) as assignment;
comment on cast (money2 as numeric) is 'amount';
create type colour as enum ('red','green');
create cast (varchar as colour) with inout as implicit;
create function colour_no(colour) returns int language sql immutable as $$ select case $1 when 'red' then 1 else 2 end $$;
create cast (colour as int) with function colour_no(colour);
create domain posint as int check (value > 0);
create table price (
  id int primary key,
  m money2 default 10.5::numeric::money2,
  n numeric generated always as (m::numeric) stored,
  c colour default 'red'::varchar::colour,
  check (m::numeric >= 0)
);
create index price_n on price ((m::numeric)) where id > 5;
create view v_price as select id, m::numeric as amount, c::int as col from price where (m::numeric) > 3;
create function total() returns numeric language sql begin atomic select sum(m::numeric) from price; end;
alter table price enable row level security;
create policy cheap on price for select using (m::numeric < 100);
