create sequence customers_seq start with 1 increment by 50;
create sequence orders_seq start with 1 increment by 50;
create sequence order_line_seq as integer start with 1 increment by 25 maxvalue 2000000000 cycle;
create table customers (
    id bigint not null,
    first_name varchar(255),
    last_name varchar(255),
    birth_date date,
    photo bytea,
    dtype varchar(31) not null,
    version integer default 0 not null,
    primary key (id)
);
create table orders (
    id bigint not null,
    customer_id bigint not null,
    placed_at timestamp(6) with time zone,
    status varchar(255) check (status in ('NEW','PAID','SHIPPED','CANCELLED')),
    total numeric(38, 2),
    order_number uuid unique,
    primary key (id)
);
create table order_line (id integer default nextval('order_line_seq') not null, product varchar(255) not null, quantity integer not null, unit_price numeric(38,2) not null, order_id bigint, line_no smallint, primary key (id));
alter table if exists order_line add constraint FKk9f9t1tmkbq5w27u8rrjbxxg6 foreign key (order_id) references orders on delete cascade;
alter table if exists orders add constraint FKpxtb8awmi0dk6smoh2vp1litg foreign key (customer_id) references customers;
create index idx_order_line_order on order_line (order_id, line_no);
create table customers_phones (customers_id bigint not null, phones varchar(255)
, phones_key varchar(20) not null, primary key (customers_id, phones_key)
);
alter table customers_phones add constraint FK6vojbmh7bxd8ywnvqqm8gwojd foreign key (customers_id) references customers;
create table revinfo (rev 
bigint
 not null, revtstmp bigint, primary key (rev));
create table customers_aud (id bigint not null, rev 
bigint
 not null references revinfo, revtype smallint, last_name varchar(255), primary key (id, rev));
create view v_order_totals as select o.id, o.order_number, o.status, o.total::numeric(12,2) as total, concat_ws(' ', c.first_name, c.last_name) as customer from orders o join customers c on c.id = o.customer_id;
create view v_customer_sales as select customer, sum(total) as total, count(*) filter (where status = 'CANCELLED') as cancelled from v_order_totals group by customer;
