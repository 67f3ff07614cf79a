create table base(id int primary key, v int);
create view low as select id, v from base where v < 10;
create function mid() returns setof low language sql stable begin atomic select id, v from low; end;
create view top as select m.id, m.v + 1 as v from mid() m;
create function apex(x int default 1) returns bigint language sql stable begin atomic select count(*) from top where v > x; end;
create view roof as select apex() as n, apex(5) as n5;
create function free(x int) returns int language plpgsql as 'begin return x; end';
