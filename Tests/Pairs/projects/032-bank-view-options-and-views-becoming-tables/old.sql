create table account (
  iban text primary key,
  owner name not null default current_user,
  balance numeric(14,2) not null default 0,
  currency char(3) not null default 'EUR',
  closed boolean not null default false
);
create view my_account with (security_barrier) as
  select iban, balance, currency, closed from account where owner = current_user;
create view open_account as select * from my_account where not closed with local check option;
create view euro_account as select * from open_account where currency = 'EUR' with check option;
create view rich_account with (security_invoker) as select iban from account where balance > 1000000;
create view currency as select distinct currency as code from account;
create table summary (currency char(3) not null, total numeric not null default 0);
create view plain (a, b, "C") as select iban, balance, currency from account;
create view known_currency as select c.code, s.total from currency c left join summary s on s.currency = c.code;
