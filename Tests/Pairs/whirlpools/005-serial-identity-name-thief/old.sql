create table tt(id serial primary key, n int);
create table tt_id(seq int generated always as identity (start 10 increment 5), k int unique);
create sequence tt_n_seq as smallint maxvalue 99 cycle;
alter table tt alter n set default nextval('tt_n_seq');
create sequence loose owned by tt_id.k;
alter table tt_id alter k set default nextval('loose') + 1;
create table follower(a int default nextval('tt_id_seq'), b bigint default currval('loose'));
create view seqs as select last_value from tt_id_seq;
