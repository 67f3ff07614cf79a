create table employee (
  id serial primary key,
  name text not null,
  hired date not null default current_date,
  birthday date,
  weekly_hours real not null default 40
);
create table shift (
  id serial primary key,
  employee_id integer not null references employee,
  starts timestamptz not null,
  ends timestamptz not null,
  break_minutes interval not null default '00:30:00',
  created timestamptz(3) default current_timestamp(3),
  constraint shift_forward check (starts < ends),
  constraint shift_not_too_long check (ends - starts <= interval '12 hours')
);
create index shift_starts on shift using brin (starts);
create index shift_by_employee on shift (employee_id, starts desc);
create view shift_today as
  select s.id, e.name, s.starts, s.ends, s.ends - s.starts as length
  from shift s join employee e on e.id = s.employee_id where s.starts::date = current_date;
create view long_shift_today as select name, length from shift_today where length > '10:00';
create view hours as select name, weekly_hours * 4 as monthly, birthday from employee;
