CREATE SEQUENCE ticket START 100;
CREATE TABLE counter (id int DEFAULT nextval('ticket') PRIMARY KEY, note text);
CREATE SEQUENCE ticket_id_seq OWNED BY counter.note;
CREATE TABLE usage (n bigint DEFAULT nextval('ticket_id_seq'), t int REFERENCES counter);
CREATE DOMAIN shape AS int CHECK (VALUE <> 9);
CREATE TYPE dom AS ENUM ('o', 'p');
CREATE TABLE uses (s shape, d dom);
