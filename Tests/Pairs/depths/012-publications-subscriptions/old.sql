CREATE SCHEMA app; CREATE SCHEMA outbox;
CREATE TABLE app.users (id int PRIMARY KEY, email text, pw text);
CREATE TABLE app.orders (id int PRIMARY KEY, total numeric, region text NOT NULL);
CREATE TABLE outbox.msg (id bigserial PRIMARY KEY, body jsonb);
CREATE PUBLICATION pub_app FOR TABLE app.users, app.orders;
CREATE PUBLICATION pub_all FOR ALL TABLES WITH (publish = 'insert');
CREATE PUBLICATION pub_outbox FOR TABLES IN SCHEMA outbox;
CREATE SUBSCRIPTION sub_up CONNECTION 'host=upstream.invalid dbname=x' PUBLICATION pub_x WITH (connect = false, slot_name = NONE, enabled = false, create_slot = false);
