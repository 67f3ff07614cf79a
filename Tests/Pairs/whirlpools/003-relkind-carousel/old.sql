create table c_a(id int primary key, t text);
create view c_b as select id, t from c_a where id > 0;
create materialized view c_c as select t, count(*) n from c_b group by t;
create sequence c_d start 7;
create table host(id int default nextval('c_d'), t text);
create index c_e on host (t);
create function peek() returns setof c_b language sql stable begin atomic select id, t from c_b; end;
create view last_v as select p.id, c.n from peek() p join c_c c using (t);
create table keep(v c_a, w c_b[]);
