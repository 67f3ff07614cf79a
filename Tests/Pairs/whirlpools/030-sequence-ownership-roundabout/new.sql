create table o3(d int, e int); create table o1(a int, b int, c bigint);
create sequence q3 owned by o3.d; create sequence q1 as int cycle maxvalue 100 owned by o3.e; create unlogged table o2(a int generated always as identity (sequence name q2), b bigint default nextval('q3') * 20);
create domain qd as int default nextval('q1'); create function qf(int default currval('q2')::int) returns int language sql return $1;
alter table o1 alter a set default qf(), alter b type qd, alter c set default nextval('q1') + nextval('q3');
create view q4 as select last_value, qf() from q2; create table o5(z int primary key); create sequence o4 owned by o5.z;
alter table o3 alter d set default nextval('q1'), alter e set default nextval('q3'), add f smallint default nextval('o4');
create view qv as select last_value, is_called from q3;
