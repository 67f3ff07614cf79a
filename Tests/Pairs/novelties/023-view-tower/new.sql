create table customer (
  id int primary key,
born timestamp,
code varchar(8),
name varchar(120) not null,
  balance
 numeric(14,4)
   not null default 0,
email text,
  active boolean default true
);
create table payment (
  id bigint primary key,
  customer_id int not null references customer,
amount numeric(12,2) not null,
  at timestamptz not null default now()
);
create view v1 as select id, name as full_name, code, balance, email from customer where active;
create view v2 with (security_barrier) as select v1.id, v1.full_name, v1.balance, p.amount, p.at from v1 join payment p on p.customer_id = v1.id;
create view v3 as select id, count(*) as n, max(at) as last_at from v2 group by id;
create view v4 as select c.name, v3.n from v3 join customer c using (id) union all select coalesce(email, 'none'), 0 from customer;
create view v5(a, b) as select name, n from v4 where n >= 0;
alter view v5 alter column b set default 7;
create materialized view mv1 as select code, sum(balance) as total from customer group by code with no data;
create unique index mv1_code on mv1 (code);
create view v6 as select mv1.total, v5.a from mv1 cross join v5;
create function v2_for(i int) returns setof v2 language sql stable as 'select * from v2 where id = i';
create function v1_ins() returns trigger language plpgsql as $$
begin
insert into customer(id, name, code, balance, email) values (new.id, new.full_name, new.code, new.balance, new.email);
  return new;
end $$;
create trigger v1_ins instead of insert on v1 for each row execute function v1_ins();
create rule v3_del as on delete to v3 do instead delete from payment where customer_id = old.id;
comment on view v3 is 'summary per customer';
comment on column v3.n is 'number of payments';
comment on column v5.a is 'name or email';
