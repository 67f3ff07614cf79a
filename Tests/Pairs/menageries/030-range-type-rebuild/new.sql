-- tariff engine: range types rebuilt over other subtypes, with aggregates, domains and constraints on top
create schema tariff;
create extension btree_gist with schema tariff;
set search_path = tariff;
create domain cents as bigint check (value >= 0);
create domain minutes as numeric(7,2) check (value >= 0);
create function minutes_diff(a numeric, b numeric) returns double precision
language sql immutable strict parallel safe return (a - b)::double precision;
create type span as range (subtype = numeric, subtype_diff = minutes_diff, multirange_type_name = span_set);
create type day_span as range (subtype = date, multirange_type_name = spans);
create type band as (name text, price cents, hours span, days day_span);
create domain short_span as span constraint one_day check (upper(value) - lower(value) <= 1440) constraint lower_known check (not lower_inf(value));
create function span_len(s span) returns numeric language sql immutable strict
return upper(s) - lower(s);
create function spans_len(m span_set) returns numeric language sql immutable strict
as $$ select sum(upper(r) - lower(r)) from unnest(m) as r $$;
create aggregate union_spans (span) (sfunc = range_agg_transfn, stype = internal, finalfunc = range_agg_finalfn, finalfunc_extra) ;
create function total_step(s numeric, r span) returns numeric language sql immutable
return s + coalesce(span_len(r), 0);
create function total_back(s numeric, r span) returns numeric language sql immutable
return s - coalesce(span_len(r), 0);
create aggregate total_len (span) (sfunc = total_step, stype = numeric, initcond = '0', combinefunc = numeric_add,
  msfunc = total_step, minvfunc = total_back, mstype = numeric, minitcond = '0', parallel = safe);
create function overlap_count(a anymultirange, r anyrange) returns integer language sql immutable
as $$ select count(*)::integer from unnest(a) as x where x && r $$;
create table product (
  product_id integer primary key,
  name text not null,
  bands band[] not null default '{}',
  open span_set not null default '{[0,1440)}',
  season spans not null default '{[2024-01-01,2025-01-01)}',
  base cents not null default 0
);
create table slot (
  product_id integer not null references product on delete cascade,
  weekday smallint not null,
  hours short_span not null,
  price cents not null,
  len numeric generated always as (span_len(hours)) stored,
  constraint slot_free exclude using gist (product_id with =, weekday with =, hours with &&) deferrable initially deferred,
  constraint slot_len check (span_len(hours) between 5 and 1440)
);
create index slot_hours on slot using gist (hours) include (price);
create index slot_len_idx on slot (span_len(hours), price) where not lower_inf(hours);
create table booking (
  booking_id bigint generated always as identity,
  product_id integer not null references product,
  day date not null,
  hours span not null,
  paid cents,
  constraint booking_pk primary key (booking_id, day),
  constraint booking_sane check (hours <@ '[0,1440)'::span and not isempty(hours))
) partition by range (day);
create table booking_2024 partition of booking for values from ('2024-01-01') to ('2025-01-01');
create table booking_2025 partition of booking for values from ('2025-01-01') to ('2026-01-01');
create table booking_rest partition of booking default;
create index booking_hours on booking using gist (day, hours);
create function price_of(p_product integer, p_hours span, p_day date default current_date) returns cents language sql stable
begin atomic
  select sum(s.price)::cents from slot s where s.product_id = p_product and s.hours && p_hours and s.weekday = extract(isodow from p_day);
end;
create view usage as
  select product_id, day, range_agg(hours) as used, total_len(hours) as minutes, spans_len(range_agg(hours)) as net,
         sum(total_len(hours)) over (partition by product_id order by day) as running
    from booking group by product_id, day;
create view gaps as
  select u.product_id, u.day, p.open - u.used as free, overlap_count(u.used, '[480,1080)'::span) as daytime, p.season @> u.day as in_season
    from usage u join product p using (product_id);
create materialized view busy as
  select product_id, union_spans(hours) as hours, count(*) as n from slot group by product_id;
create unique index busy_pk on busy (product_id);
create function check_booking() returns trigger language plpgsql as $$
declare open_hours tariff.span_set;
begin
  select open into open_hours from tariff.product where product_id = new.product_id;
  if not new.hours <@ open_hours then raise exception 'closed'; end if;
  return new;
end $$;
create trigger booking_open before insert or update of hours on booking for each row when (not isempty(new.hours)) execute function check_booking();
create statistics slot_stat on weekday, price, (span_len(hours)) from slot;
grant usage on schema tariff to men_app;
grant usage on type span, cents to men_app;
grant select on usage, gaps to men_app;
grant execute on function price_of(integer, span, date) to men_app;
comment on type span is 'minutes of the day';
comment on type span_set is 'several spans';
comment on type day_span is 'season';
comment on domain short_span is 'at most a day';
comment on aggregate total_len(span) is 'minutes, overlaps counted twice';
grant usage on type day_span to men_app with grant option;
