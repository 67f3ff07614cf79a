create table emp(id int primary key, fullname text, rank_of bigint generated always as (length(fullname)) stored);
create function first(emp) returns text language sql immutable return split_part(($1).fullname, ' ', 1);
create function last(emp) returns text language sql immutable return split_part(($1).fullname, ' ', 2);
create function pay(emp) returns int language sql immutable return 1;
create view ev as select e.id, e.fullname, e.rank_of, e.first, e.last from emp e;
create view ev2 as select v, (v).fullname as fn, (v).first from ev v;
create function rank_of(ev2) returns text language sql stable begin atomic select 'ev ' || ($1).fn; end;
create table emp_log(was ev, seen emp[], at timestamptz default now());
create index emp_log_i on emp_log (((seen[1]).pay));
