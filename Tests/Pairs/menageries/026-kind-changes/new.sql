-- insurance: many objects keep their name but become another kind of object
create schema ins;
set search_path = ins;
create extension file_fdw;
create server ins_files foreign data wrapper file_fdw;
create domain risk as text check (value in ('low', 'mid', 'high', 'extreme'));
create type policy_no as (series char(1), number integer);
create domain money_range as nummultirange check (not isempty(value));
create table contact (
  phone text,
  mail text,
  contact_id integer generated always as identity primary key
);
create table holder (
  holder_id integer primary key,
  name text not null,
  reach integer references contact,
  risk risk not null default 'mid'
);
create table policy (
  policy_no policy_no primary key,
  holder_id integer not null references holder,
  cover money_range not null default '{[0,1000)}',
  premium numeric(10,2) not null,
  state boolean not null default true,
  constraint policy_state unique (holder_id, state)
);
create view rate as
  select v.risk::risk as risk, v.factor::numeric(5,3) as factor
    from (values ('low', 0.8), ('mid', 1), ('high', 1.7), ('extreme', 3)) as v(risk, factor);
create table claim (
  claim_id integer generated always as identity,
  policy_no policy_no not null references policy,
  happened date not null,
  amount numeric(10,2) not null,
  primary key (claim_id, happened)
) partition by range (happened);
create table claim_year partition of claim for values from ('2024-01-01') to ('2025-01-01');
create table claim_rest partition of claim default;
create foreign table bank_day (day date, bank text, line text) server ins_files options (filename '/srv/ins/days.csv', format 'csv');
create materialized view risk_summary as
  select h.risk, count(*) as holders, sum(p.premium) as premium
    from holder h join policy p using (holder_id) group by h.risk;
create procedure settle(p_claim integer) language plpgsql as $$
begin
  delete from ins.claim where claim_id = p_claim;
end $$;
create function recalc(p_factor numeric) returns bigint language sql volatile
as $$ with u as (update ins.policy set premium = premium * p_factor returning 1) select count(*) from u $$;
create function worst(numeric) returns numeric language sql immutable return abs($1);
create function total_step(s numeric, r nummultirange) returns numeric language sql immutable
return coalesce(s, 0) + coalesce(upper(r) - lower(r), 0);
create aggregate total_cover (nummultirange) (sfunc = total_step, stype = numeric);
create function loss_ratio(p policy) returns numeric language sql stable
begin atomic
  select coalesce(sum(c.amount), 0) / p.premium from claim c where c.policy_no = p.policy_no;
end;
create view policy_sheet as
  select p.policy_no, h.name, k.phone, r.factor * p.premium as rated,
         upper(p.cover) as cover, loss_ratio(p) as ratio,
         (select total_cover(q.cover) from policy q where q.holder_id = p.holder_id) as all_cover,
         (select max(worst(c.amount)) from claim c where c.policy_no = p.policy_no) as worst_claim
    from policy p join holder h using (holder_id) join rate r on r.risk = h.risk left join contact k on k.contact_id = h.reach;
create table lapsed (
  like policy including all,
  lapsed date not null default current_date
);
create function mark() returns trigger language plpgsql as $$ begin new.state := coalesce(new.state, true); return new; end $$;
create trigger mark before insert or update on policy for each row execute function mark();
create table ticket (ticket bigint generated always as identity (start 500) primary key);
create index policy_cover on policy ((upper(cover)));
alter table holder add constraint holder_name unique (name);
create index premium_pos on policy (premium) where premium > 0;
create rule lapsed_del as on delete to lapsed do also delete from policy where policy.policy_no = old.policy_no;
create statistics holder_stat on name, risk from holder;
grant usage on schema ins to men_app, men_ro;
grant select on policy_sheet, risk_summary, claim_year to men_ro;
grant execute on procedure settle(integer) to men_app;
grant usage on type risk to men_app;
grant select, insert on ticket, contact to men_app;
comment on domain risk is 'risk class';
comment on table contact is 'how to reach';
comment on materialized view risk_summary is 'nightly';
comment on procedure settle(integer) is 'pays a claim';
comment on function worst(numeric) is 'absolute value';
comment on index holder_name is 'names';
comment on foreign table bank_day is 'calendar upload';
