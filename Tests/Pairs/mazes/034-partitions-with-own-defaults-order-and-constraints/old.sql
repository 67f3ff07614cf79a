CREATE SEQUENCE ps;
CREATE TABLE p (id bigint DEFAULT nextval('ps'), region text NOT NULL, amt numeric, tag text, CONSTRAINT amt_ck CHECK (amt > 0)) PARTITION BY LIST (region);
CREATE TABLE p_eu (tag text, amt numeric DEFAULT 1, region text NOT NULL DEFAULT 'eu', id bigint NOT NULL, CONSTRAINT amt_ck CHECK (amt > 0), CONSTRAINT eu_only CHECK (tag <> 'us'), PRIMARY KEY (id));
ALTER TABLE p ATTACH PARTITION p_eu FOR VALUES IN ('eu');
CREATE TABLE p_us PARTITION OF p (CONSTRAINT us_u UNIQUE (tag, id), amt DEFAULT 9) FOR VALUES IN ('us');
CREATE TABLE note (p_id bigint REFERENCES p_eu (id), t text);
CREATE FUNCTION pf() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER leaf BEFORE INSERT ON p_eu FOR EACH ROW EXECUTE FUNCTION pf();
CREATE VIEW eu AS SELECT * FROM p_eu;
