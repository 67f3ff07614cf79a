-- insurance: many objects keep their name but become another kind of object
create schema ins;
set search_path = ins;
create extension file_fdw;
create server ins_files foreign data wrapper file_fdw;
create type risk as enum ('low', 'mid', 'high');
create domain policy_no as text check (value ~ '^P[0-9]{6}$');
create type money_range as range (subtype = numeric);
create type contact as (phone text, mail text);
create table holder (
  holder_id integer primary key,
  name text not null,
  reach contact,
  risk risk not null default 'mid'
);
create table policy (
  policy_no policy_no primary key,
  holder_id integer not null references holder,
  cover money_range not null default '[0,1000)',
  premium numeric(10,2) not null,
  state text not null default 'active',
  constraint policy_state check (state in ('active', 'lapsed'))
);
create table rate (
  risk risk primary key,
  factor numeric(5,3) not null
);
create table claim (
  claim_id integer generated always as identity primary key,
  policy_no policy_no not null references policy,
  happened date not null,
  amount numeric(10,2) not null
);
create table bank_day (day date, bank text, line text);
create view risk_summary as
  select h.risk, count(*) as holders, sum(p.premium) as premium
    from holder h join policy p using (holder_id) group by h.risk;
create materialized view claim_year as
  select extract(year from happened)::integer as year, sum(amount) as amount from claim group by 1;
create unique index claim_year_u on claim_year (year);
create function settle(p_claim integer) returns void language plpgsql as $$
begin
  delete from ins.claim where claim_id = p_claim;
end $$;
create procedure recalc(p_factor numeric) language sql
as $$ update ins.policy set premium = premium * p_factor $$;
create function worst_step(s numeric, v numeric) returns numeric language sql immutable return greatest(s, v);
create aggregate worst (numeric) (sfunc = worst_step, stype = numeric);
create function total_cover(money_range) returns numeric language sql immutable
return upper($1) - lower($1);
create function loss_ratio(p policy) returns numeric language sql stable
begin atomic
  select coalesce(sum(c.amount), 0) / p.premium from claim c where c.policy_no = p.policy_no;
end;
create view policy_sheet as
  select p.policy_no, h.name, (h.reach).phone, r.factor * p.premium as rated,
         total_cover(p.cover) as cover, loss_ratio(p) as ratio,
         (select worst(c.amount) from claim c where c.policy_no = p.policy_no) as worst_claim
    from policy p join holder h using (holder_id) join rate r on r.risk = h.risk;
create view lapsed as select * from policy where state = 'lapsed';
create function mark() returns trigger language plpgsql as $$ begin new.state := lower(new.state); return new; end $$;
create trigger mark before insert on policy for each row execute function mark();
create sequence ticket;
create index policy_cover on policy using gist (cover);
create unique index holder_name on holder (name);
alter table policy add constraint premium_pos check (premium > 0);
create rule lapsed_del as on delete to lapsed do instead nothing;
create statistics holder_stat on name, risk from holder;
grant usage on schema ins to men_app, men_ro;
grant select on policy_sheet, risk_summary, claim_year to men_ro;
grant execute on function settle(integer) to men_app;
grant usage on type risk, contact to men_app;
grant usage on sequence ticket to men_app;
comment on type risk is 'risk class';
comment on type contact is 'how to reach';
comment on view risk_summary is 'live';
comment on function settle(integer) is 'pays a claim';
comment on aggregate worst(numeric) is 'largest value';
comment on index holder_name is 'names';
comment on table bank_day is 'calendar upload';
