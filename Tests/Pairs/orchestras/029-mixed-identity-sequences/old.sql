CREATE SCHEMA sq;
CREATE SEQUENCE sq.shared START 10 INCREMENT 10 CACHE 5;
CREATE TABLE sq.a (id integer DEFAULT nextval('sq.shared') PRIMARY KEY, s smallserial, n integer GENERATED ALWAYS AS IDENTITY (MAXVALUE 99 CYCLE));
CREATE TABLE sq.b (id integer DEFAULT nextval('sq.shared'));
ALTER SEQUENCE sq.shared OWNED BY sq.a.id;
CREATE VIEW sq.v AS SELECT last_value FROM sq.shared;
