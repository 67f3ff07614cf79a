create table branch (
  branch_id integer primary key,
  prefix varchar(4) not null unique,
  last_number integer not null default 0,
  closed boolean not null default false
);
create table setting (
  name text primary key,
  value text
);
create function setting_value(wanted text, fallback text default null) returns text language sql stable as $$
  select coalesce((select value from public.setting where name = wanted), fallback)
$$;
create table invoice (
  invoice_id bigint generated always as identity primary key,
  branch_id integer not null references branch,
  issued date not null default current_date
  ,currency varchar(3) not null default setting_value('currency', 'EUR')
);
create function next_number(branch integer) returns text language plpgsql as $$
declare n integer; p text;
begin
  update branch b set last_number = last_number + 1 where b.branch_id = next_number.branch returning last_number, prefix into n, p;
  return coalesce(p, '') || '-' || coalesce(n, 0);
end $$;
create function branch_is_open(branch integer) returns boolean language plpgsql stable as $$
begin
  return not exists (select from branch b where b.branch_id = $1 and b.closed);
end $$;
alter table invoice add column number text not null default next_number(1) constraint number_shape check (number ~ '[0-9]');
alter table invoice add constraint branch_open check (branch_is_open(branch_id));
alter table branch add column invoices_from date default setting_value('first_day', '2020-01-01')::date;
create function open_invoices() returns bigint language sql stable as 'select count(*) from public.invoice i where i.issued > current_date - 30';
create table month_end (
  month date primary key check (extract(day from month) = 1),
  open_invoices bigint not null default open_invoices(),
  constraint no_future check (month <= now())
);
create index invoice_number on invoice (number);
