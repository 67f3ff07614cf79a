create sequence q1; create sequence q2 as smallint; create sequence q3 minvalue -5 start -5 increment 2;
create table o1(a int default nextval('q1'), b int default nextval('q2'), c bigint default nextval('q3'));
create table o2(a int default nextval('q1'), b bigint default nextval('q3') * 10);
alter sequence q1 owned by o1.a; alter sequence q2 owned by o2.a; alter sequence q3 owned by o1.b;
create domain qd as int default nextval('q2'); create function qf(int default nextval('q3')::int) returns int language sql return $1;
create table o3(d qd, e int default qf()); create view qv as select last_value, qf() from q1;
create table o4(z int primary key); create sequence q4 owned by o4.z;
