CREATE EXTENSION citext; CREATE EXTENSION "uuid-ossp";
CREATE DOMAIN login AS citext CHECK (VALUE <> '');
CREATE TABLE u (id uuid PRIMARY KEY DEFAULT uuid_generate_v4(), name citext UNIQUE, login login, tags citext[]);
CREATE INDEX u_name ON u (name) WHERE name <> 'root';
CREATE VIEW v AS SELECT name, login FROM u WHERE name = 'a';
