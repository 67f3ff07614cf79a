-- hand-written Flyway baseline of an insurance company
create schema policy; create schema claim;
create domain policy.pct as numeric(5,2) check (value between 0 and 100);
create type policy.line as enum ('motor','home','life');
create sequence policy.policy_no start 700000 increment 7
;
create table policy.broker (id int primary key, name text not null, commission policy.pct not null default
10
);
create table policy.policy (no bigint primary key default nextval('policy.policy_no'), line policy.line not null, holder text not null, broker int references policy.broker, premium numeric(10,2) not null, valid daterange not null, cancelled date, constraint cancelled_inside check (cancelled is null or valid @> cancelled));
alter sequence policy.policy_no owned by policy.policy.no;
create table policy.risk (policy bigint not null references policy.policy on delete cascade, seq smallint not null, descr text, sum_insured numeric(14,2) check (sum_insured > 0), primary key (policy, seq))
;
create table claim.claim (id bigint generated always as identity primary key, policy bigint not null references policy.policy, reported date not null default current_date, status char(1) default 'O' check (status in ('O','C'
)), reserve numeric(12,2) default 0);
create table claim.payment (claim bigint references claim.claim, no int, amount numeric(12,2) not null, paid date, primary key (claim, no));
create view claim.open as select * from claim.claim where status = 'O';
create function claim.paid(c bigint) returns numeric stable language sql as $$ select coalesce(sum(amount), 0) from claim.payment where claim = c $$;
create view claim.exposure as select policy, sum(reserve - claim.paid(id)) as net from claim.open group by policy;
create function policy.commission(p policy.policy) returns numeric stable language sql as $$ select round(p.premium * b.commission / 100, 2) from policy.broker b where b.id = p.broker $$;
create index policy_valid on policy.policy using gist (valid);
create index policy_holder on policy.policy (lower(holder) collate
"C"
);
comment on type policy.line is 'line of business'; comment on column policy.policy.valid is
'term';
