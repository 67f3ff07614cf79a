create sequence ticket_no start 1000 increment 5;
create sequence countdown increment -1 start 100 minvalue 1 maxvalue 100 cycle;
create sequence small_no as smallint;
create sequence doc_seq;
create table shop_a (
id int primary key default nextval('ticket_no'),
small smallint default nextval('small_no'),
  label text
);
create table shop_b (
id int primary key default nextval('ticket_no'),
  left_over int default nextval('countdown'),
  label text default 'doc-' ||
 nextval('doc_seq')
);
alter sequence ticket_no owned by shop_a.id;
create table ser (
id serial primary key,
other bigserial,
ident int generated always as identity (minvalue 10 start 10)
);
create table plain_to_identity (id int not null primary key, v text);
create table identity_to_serial (id int generated always as identity primary key, v text);
create function draw() returns bigint language sql as $$ select nextval('countdown') $$;
create view seq_state as select last_value, is_called from countdown;
comment on sequence ticket_no is 'shared';
comment on sequence countdown is 'goes down';
