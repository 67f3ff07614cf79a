create table base(id int primary key, v bigint);
create function free(y bigint) returns int language plpgsql as 'begin return y; end';
create view roof as select id, v from base where free(v) < 10;
create function apex(x int default 7, z int default 8) returns setof roof language sql stable begin atomic select id, v from roof where v between x and z; end;
create view top as select m.id, m.v + 1 as v from apex() m;
create function mid() returns bigint language sql stable begin atomic select count(*) from top; end;
create view low as select mid() as n, free(5) as n5;
