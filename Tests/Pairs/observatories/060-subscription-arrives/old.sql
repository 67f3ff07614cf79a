create table inbox (id int primary key, payload jsonb);
create table outbox (id int primary key, payload jsonb
);
create publication out_pub for table outbox;
