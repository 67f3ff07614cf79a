create table migrations (id serial primary key, migration varchar(255) not null, batch integer not null);
create table users (id serial primary key, name varchar(255) not null, email varchar(255) not null, password varchar(60) not null, remember_token varchar(100), created_at timestamp(0) without time zone, updated_at timestamp(0) without time zone);
alter table users add constraint users_email_unique unique (email);
create table password_resets (email varchar(255) not null, token varchar(255) not null, created_at timestamp(0) without time zone not null);
create index password_resets_email_index on password_resets (email);
create index password_resets_token_index on password_resets (token);
create table tables (id serial primary key, label varchar(255) not null, seats integer not null default '4', zone varchar(255) check (zone::text in ('inside', 'terrace', 'smoking')) not null);
create table menu_items (
  id serial primary key,
  name varchar(255) not null,
  price double precision not null,
  category varchar(255) not null default 'main',
  vegetarian boolean not null default '0',
  allergens json null,
  image varchar(255) null
);
create index menu_items_category_index on menu_items (category);
create table orders (
  id serial primary key,
  table_id integer null,
  user_id integer not null,
  status varchar(255) check (status::text in ('open', 'closed')) not null default 'open',
  total double precision not null default '0',
  created_at timestamp(0) without time zone, updated_at timestamp(0) without time zone
);
alter table orders add constraint orders_table_id_foreign foreign key (table_id) references tables (id);
alter table orders add constraint orders_user_id_foreign foreign key (user_id) references users (id);
create table menu_item_order (menu_item_id integer not null, order_id integer not null, quantity integer not null default '1');
alter table menu_item_order add constraint menu_item_order_order_id_foreign foreign key (order_id) references orders (id) on delete cascade;
create view order_totals as select o.id, sum(p.quantity * m.price) as total from orders o join menu_item_order p on p.order_id = o.id join menu_items m on m.id = p.menu_item_id group by o.id;
create view daily_takings as select o.created_at::date as day, sum(t.total) as takings from orders o join order_totals t on t.id = o.id where o.status = 'closed' group by 1;
create table failed_jobs (id bigserial primary key, connection text not null, queue text not null, payload text not null, failed_at timestamp(0) without time zone not null);
create table jobs (id bigserial primary key, queue varchar(255) not null, payload text not null, attempts smallint not null, reserved_at integer, available_at integer not null, created_at integer not null);
create index jobs_queue_index on jobs (queue, reserved_at);
comment on column orders.total is
'incl. VAT';
