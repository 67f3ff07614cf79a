create table account (
  iban text primary key,
  owner name not null default current_user,
  balance numeric(14,2) not null default 0,
  currency char(3) not null default 'EUR',
  closed boolean not null default false
);
create view my_account with (security_barrier, security_invoker = true) as
  select iban, balance, currency, closed from account where owner = current_user;
create view open_account as select * from my_account where not closed with cascaded check option;
create view euro_account with (check_option = local, security_barrier = false) as select * from open_account where currency = 'EUR';
create view rich_account as select iban from account where balance > 1000000;
create table currency (code char(3) primary key, digits smallint not null default 2);
create view summary as select currency, sum(balance) as total from account group by currency;
create view plain (a, b, "C") as select iban, balance, currency from account;
alter view open_account rename column closed to is_closed;
create view known_currency as select c.code, s.total from currency c left join summary s on s.currency = c.code;
