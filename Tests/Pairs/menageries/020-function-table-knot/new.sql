-- coupon engine: functions sit in defaults, checks, indexes, generated columns, policies and views
create schema cp;
set search_path = cp;
create type discount_kind as enum ('percent', 'amount', 'gift');
create type discount as (kind discount_kind, value numeric(10,2), currency char(3));
create type state as enum ('draft', 'live', 'dead');
create function norm_code(raw text, dashes boolean default false) returns text language sql immutable strict parallel safe
return case when dashes then upper(replace(raw, ' ', '-')) else upper(regexp_replace(raw, '[ -]', '', 'g')) end;
create function valid_code(c text) returns boolean language sql immutable strict
return norm_code(c) ~ '^[A-Z0-9]{4,16}$';
create domain code as varchar(16) check (valid_code(value::text));
create function check_digit(c code) returns smallint language sql immutable strict
as $$ select (ascii(right(cp.norm_code(c::text), 1)) % 7)::smallint $$;
create sequence coupon_seq as integer minvalue 1000 start 1000;
create function next_code(prefix text default 'CP') returns code language sql volatile
return (prefix || lpad(nextval('cp.coupon_seq'::regclass)::text, 6, '0'))::code;
create table campaign (
  campaign_id integer primary key,
  title text not null,
  state state not null default 'draft',
  runs daterange not null
);
create table coupon (
  code code not null default next_code(),
  campaign_id integer not null references campaign,
  gives discount not null,
  digit smallint generated always as (check_digit(code)) stored,
  uses bigint not null default 0,
  state state not null default 'live',
  max_uses integer,
  constraint coupon_pk primary key (code),
  constraint coupon_code_norm check (code::text = norm_code(code::text)),
  constraint coupon_value check ((gives).value > 0)
);
create unique index coupon_norm_u on coupon (norm_code(code::text), campaign_id);
create index coupon_digit_idx on coupon (check_digit(code)) where valid_code(code::text);
create function active(c coupon) returns boolean language sql stable
begin atomic
  select exists (select from campaign k where k.campaign_id = c.campaign_id and c.state = 'live'
                  and k.state = 'live' and k.runs @> current_date)
         and (c.max_uses is null or c.uses < c.max_uses);
end;
create view active_coupon as
  select c.*, active(c) as is_active from coupon c where active(c);
create function best(price numeric) returns active_coupon language sql stable
begin atomic
  select a.* from active_coupon a order by case (a.gives).kind when 'percent'::discount_kind then price * (a.gives).value / 100 else (a.gives).value end desc limit 1;
end;
create function apply(price numeric, d discount) returns numeric(12,2) language sql immutable strict
as $$ select case (d).kind when 'percent'::cp.discount_kind then price * (1 - (d).value / 100) when 'amount'::cp.discount_kind then greatest(price - (d).value, 0) else price end $$;
create operator - (leftarg = numeric, rightarg = discount, function = apply);
create materialized view price_demo as
  select a.code, a.state, 100::numeric - a.gives as hundred, (best(100)).code as best_code
    from active_coupon a;
create function touch() returns trigger language plpgsql as $$
begin
  if not cp.active(new) then raise exception 'coupon % is dead', new.code; end if;
  return new;
end $$;
create trigger coupon_use before update of uses on coupon
  for each row when (new.uses > old.uses) execute function touch();
create table redemption (
  redemption_id bigint generated always as identity primary key,
  code code not null references coupon on update cascade,
  price numeric not null,
  paid numeric not null,
  check (paid <= price)
);
create function redemption_count() returns trigger language plpgsql as $$
begin
  update cp.coupon set uses = uses + 1 where coupon.code = new.code;
  return null;
end $$;
create trigger redemption_count after insert on redemption for each row execute function redemption_count();
alter table coupon enable row level security;
create policy live_only on coupon for select to men_app using (active(coupon) and (gives).kind <> 'gift');
create statistics coupon_stat on campaign_id, state, (norm_code(code::text, true)) from coupon;
grant usage on schema cp to men_app;
grant select on active_coupon to men_app;
grant execute on function best(numeric) to men_app;
revoke execute on function next_code(text) from public;
grant execute on function next_code(text) to men_app;
comment on function norm_code(text, boolean) is 'canonical spelling';
comment on operator - (numeric, discount) is 'price after discount';
comment on domain code is 'coupon code';
create function campaign_left(k campaign) returns integer language sql stable
return (select count(*)::integer from coupon c where c.campaign_id = k.campaign_id and active(c));
create view campaign_sheet as select k.campaign_id, k.title, campaign_left(k) as coupons_left from campaign k;
