create sequence c_a start 9 owned by none;
create table c_b(id int primary key default nextval('c_a'), t text);
create view c_c as select id, t from c_b where id > 0;
create materialized view c_e as select t, count(*) n from c_c group by t;
create table host(id int default nextval('c_a'), t text);
create index c_d on host (t);
create function peek() returns setof c_c language sql stable begin atomic select id, t from c_c; end;
create view last_v as select p.id, c.n from peek() p join c_e c using (t);
create table keep(v c_b, w c_c[]);
