create table migrations (id serial primary key, migration varchar(255) not null, batch integer not null);
create table users (id bigserial primary key, name varchar(255) not null, email varchar(255) not null, password varchar(255) not null, remember_token varchar(100) null, created_at timestamp(0) without time zone, updated_at timestamp(0) without time zone, email_verified_at timestamp(0) without time zone null, two_factor_secret text, current_team_id bigint, deleted_at timestamp(0) without time zone null);
alter table users add constraint users_email_unique unique (email);
create table password_reset_tokens (email varchar(255) not null, token varchar(255) not null, created_at timestamp(0) without time zone null);
alter table password_reset_tokens add primary key (email);
create table personal_access_tokens (id bigserial primary key not null, tokenable_type varchar(255) not null, tokenable_id bigint not null, name varchar(255) not null, token varchar(64) not null, abilities text null, last_used_at timestamp(0) without time zone null, expires_at timestamp(0) without time zone null);
create index personal_access_tokens_tokenable_type_tokenable_id_index on personal_access_tokens (tokenable_type, tokenable_id);
alter table personal_access_tokens add constraint personal_access_tokens_token_unique unique (token);
create table tables (id bigserial primary key, label varchar(20) not null, seats smallint not null default '2', zone varchar(255) check (zone::text in ('inside', 'terrace', 'bar', 'takeaway')) not null);
create table menu_items (
  id bigserial primary key,
  name jsonb not null,
  price decimal(8, 2) not null,
  category varchar(255) not null default 'mains',
  diets varchar(255)[] not null default '{}',
  allergens jsonb null,
  available_from time(0) without time zone null, available_to time(0) without time zone null, sort_order integer not null default '0', deleted_at timestamp(0) without time zone null
);
create index menu_items_category_sort_order_index on menu_items (category, sort_order);
create index menu_items_allergens_gin on menu_items using gin (allergens);
create table orders (
  id bigserial primary key,
  table_id bigint null,
  user_id bigint not null,
  status varchar(255) check (status::text in ('open', 'sent', 'served', 'paid', 'void')) not null default 'open',
  total decimal(10, 2) not null default '0', tip decimal(10, 2) null, uuid uuid not null default gen_random_uuid(),
  grand_total decimal(10, 2) generated always as (total + coalesce(tip, 0)) stored,
  created_at timestamp(0) without time zone, updated_at timestamp(0) without time zone
);
alter table orders add constraint orders_table_id_foreign foreign key (table_id) references tables (id) on delete set null;
alter table orders add constraint orders_user_id_foreign foreign key (user_id) references users (id);
create unique index orders_open_table_unique on orders (table_id) where status::text in ('open', 'sent', 'served');
alter table orders add constraint orders_uuid_unique unique (uuid);
create table order_lines (id bigserial primary key, order_id bigint not null, menu_item_id bigint not null, quantity smallint not null default '1', unit_price decimal(8, 2) not null, note varchar(255) null, course smallint not null default '1', sent_at timestamp(0) without time zone null);
alter table order_lines add constraint order_lines_order_id_foreign foreign key (order_id) references orders (id) on delete cascade;
alter table order_lines add constraint order_lines_menu_item_id_foreign foreign key (menu_item_id) references menu_items (id) on delete restrict;
alter table order_lines add constraint order_lines_quantity_check check (quantity > 0);
create index order_lines_kitchen on order_lines (sent_at, course) include (quantity, note) where sent_at is null;
create view order_totals as select o.id, sum(l.quantity * l.unit_price) as total, count(l.id) filter (where l.sent_at is null) as waiting from orders o join order_lines l on l.order_id = o.id group by o.id;
create view daily_takings as select o.created_at::date as day, sum(t.total) as takings from orders o join order_totals t on t.id = o.id where o.status = 'paid' group by 1;
create table failed_jobs (id bigserial primary key, connection text not null, queue text not null, payload jsonb not null, failed_at timestamp(0) without time zone default CURRENT_TIMESTAMP not null, uuid varchar(255) not null, exception text not null, constraint failed_jobs_uuid_unique unique (uuid));
create table jobs (id bigserial primary key, queue varchar(255) not null, payload text not null, attempts smallint not null, reserved_at integer, available_at integer not null, created_at integer not null);
create index jobs_queue_index on jobs (queue
);
comment on column orders.total is
'Including VAT, excluding tip';
