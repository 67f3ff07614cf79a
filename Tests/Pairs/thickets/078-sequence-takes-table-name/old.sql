CREATE TABLE ticket (id serial PRIMARY KEY, note text);
CREATE SEQUENCE counter;
CREATE TABLE usage (n bigint DEFAULT nextval('counter'), t int REFERENCES ticket);
CREATE TYPE shape AS ENUM ('o');
CREATE DOMAIN dom AS int;
CREATE TABLE uses (s shape, d dom);
