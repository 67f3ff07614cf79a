create sequence hibernate_sequence start 1 increment 1;
create table customers (
    id bigint not null,
    dtype varchar(31) not null,
    first_name varchar(255),
    last_name varchar(255),
    birth_date timestamp,
    photo oid,
    primary key (id)
);
create table orders (
    id int8 not null,
    order_date timestamp,
    status int4,
    total numeric(19, 2),
    customer_id int8,
    primary key (id)
);
create table orders_lines (orders_id int8 not null, lines_id int8 not null);
create table order_line (id int8 not null, product varchar(255), quantity int4 not null, unit_price float8 not null, primary key (id));
alter table orders_lines add constraint UK_7u4m9l2wmvtxk1xv3y1xb0gqm unique (lines_id);
alter table orders_lines add constraint FK4m4bhl1q3pyaa5qyfxx6f4f1k foreign key (lines_id) references order_line;
alter table orders_lines add constraint FKq9b5i0fx4qyb2l5v4c3q1xw0s foreign key (orders_id) references orders;
alter table orders add constraint FKpxtb8awmi0dk6smoh2vp1litg foreign key (customer_id) references customers;
create table customers_phones (customers_id bigint not null, phones varchar(255)
);
alter table customers_phones add constraint FK6vojbmh7bxd8ywnvqqm8gwojd foreign key (customers_id) references customers;
create table revinfo (rev 
integer
 not null, revtstmp bigint, primary key (rev));
create table customers_aud (id bigint not null, rev 
integer
 not null references revinfo, revtype smallint, last_name varchar(255), primary key (id, rev));
create view v_order_totals as select o.id, o.total, c.last_name, o.status from orders o left join customers c on c.id = o.customer_id;
