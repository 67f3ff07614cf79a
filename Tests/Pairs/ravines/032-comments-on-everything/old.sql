COMMENT ON SCHEMA public IS 'our public';
CREATE SCHEMA cm;
COMMENT ON SCHEMA cm IS 'old schema comment';
CREATE EXTENSION unaccent SCHEMA cm;
CREATE TYPE cm.e AS ENUM ('a', 'b');
CREATE DOMAIN cm.d AS integer CONSTRAINT d1 CHECK (VALUE > 0) CONSTRAINT d2 CHECK (VALUE < 10);
CREATE TYPE cm.c AS (x integer, "Y z" text);
CREATE TABLE cm.t (
  id integer GENERATED ALWAYS AS IDENTITY,
  a text,
  b cm.d,
  CONSTRAINT pk PRIMARY KEY (id),
  CONSTRAINT fk FOREIGN KEY (b) REFERENCES cm.t,
  CONSTRAINT ck CHECK (a <> 'b'),
  CONSTRAINT un UNIQUE (a),
  CONSTRAINT ex EXCLUDE (a WITH =)
);
CREATE TABLE cm.p (k integer, v text CONSTRAINT ck CHECK (v > '')) PARTITION BY LIST (k);
CREATE TABLE cm.p1 PARTITION OF cm.p FOR VALUES IN (1);
CREATE INDEX p_i ON cm.p (k);
CREATE FUNCTION cm.trg() RETURNS trigger LANGUAGE plpgsql AS $$ begin return new; end $$;
CREATE TRIGGER tr BEFORE INSERT ON cm.p FOR EACH ROW EXECUTE FUNCTION cm.trg();
CREATE TRIGGER tr BEFORE INSERT ON cm.t FOR EACH ROW EXECUTE FUNCTION cm.trg();
CREATE FUNCTION cm.fn(a integer, OUT b cm.e, VARIADIC c text[]) LANGUAGE sql AS $$ select 'a'::cm.e $$;
CREATE PROCEDURE cm.fn(cm.c) LANGUAGE sql AS '';
CREATE VIEW cm.v AS SELECT id, a FROM cm.t;
CREATE MATERIALIZED VIEW cm.m AS SELECT id, a FROM cm.v;
CREATE INDEX m_i ON cm.m (a);
CREATE SEQUENCE cm.s;
COMMENT ON EXTENSION unaccent IS 'mine';
COMMENT ON TYPE cm.e IS 'e';
COMMENT ON CONSTRAINT d1 ON DOMAIN cm.d IS 'd1';
COMMENT ON TYPE cm.c IS 'c';
COMMENT ON COLUMN cm.c.x IS 'c.x';
COMMENT ON COLUMN cm.t.a IS 'a';
COMMENT ON CONSTRAINT pk ON cm.t IS 'pk';
COMMENT ON CONSTRAINT un ON cm.t IS 'un';
COMMENT ON CONSTRAINT ck ON cm.p IS 'ck p';
COMMENT ON INDEX cm.p_i IS 'p_i';
COMMENT ON TRIGGER tr ON cm.p IS 'tr p';
COMMENT ON FUNCTION cm.fn(integer, text[]) IS 'fn';
COMMENT ON COLUMN cm.v.a IS 'v.a';
COMMENT ON INDEX cm.pk IS 'index of pk';
COMMENT ON SEQUENCE cm.t_id_seq IS 'identity sequence';

