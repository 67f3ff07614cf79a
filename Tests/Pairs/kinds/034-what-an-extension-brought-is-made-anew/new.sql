CREATE DOMAIN citext AS text CHECK (VALUE = lower(VALUE));
CREATE DOMAIN login AS citext CHECK (VALUE <> '');
CREATE FUNCTION uuid_generate_v4() RETURNS uuid LANGUAGE sql AS 'SELECT gen_random_uuid()';
CREATE TABLE u (id uuid PRIMARY KEY DEFAULT uuid_generate_v4(), name citext UNIQUE, login login, tags citext[]);
CREATE INDEX u_name ON u (name) WHERE name <> 'root';
CREATE VIEW v AS SELECT name, login FROM u WHERE name = 'a';
