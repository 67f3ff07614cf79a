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
);
create function next_number(branch integer) returns text language sql stable as $$
  select count(*) + 1 || '/' || branch from invoice where branch_id = branch
$$;
create function branch_is_open(branch integer) returns boolean language plpgsql stable as $$
begin
  return not exists (select from branch b where b.branch_id = $1 and b.closed);
end $$;
alter table invoice add column number text not null default next_number(1);
alter table invoice add constraint branch_open check (branch_is_open(branch_id)) not valid;
create index invoice_number on invoice (number);
