create table emp(id int primary key, first text, last text, pay int);
create function fullname(emp) returns text language sql stable return ($1).first || ' ' || ($1).last;
create function rank_of(emp, int default 1) returns int language sql stable return ($1).pay / $2;
create view ev as select e.id, e.fullname, rank_of(e) from emp e;
create view ev2 as select v, (v).fullname as fn from ev v;
create function fullname(ev) returns text language sql stable begin atomic select 'ev ' || ($1).id; end;
create table emp_log(was emp, seen ev[], at timestamptz default now());
create index emp_log_i on emp_log (((was).pay));
