CREATE SEQUENCE ps AS integer;
CREATE TABLE p (id bigint NOT NULL DEFAULT nextval('ps') * 10, region text NOT NULL DEFAULT 'xx', amt numeric(10,3), tag varchar(30), CONSTRAINT amt_ck CHECK (amt > 0 OR tag = 'free'), CONSTRAINT p_pk PRIMARY KEY (id, region)) PARTITION BY LIST (region);
CREATE TABLE p_us (tag varchar(30), amt numeric(10,3) DEFAULT 9, region text NOT NULL, id bigint NOT NULL, CONSTRAINT amt_ck CHECK (amt > 0 OR tag = 'free'), CONSTRAINT eu_only CHECK (tag <> 'us'), CONSTRAINT us_u UNIQUE (id, region));
ALTER TABLE p ATTACH PARTITION p_us FOR VALUES IN ('us', 'eu');
CREATE TABLE p_eu (tag text, amt numeric DEFAULT 1, region text NOT NULL DEFAULT 'eu', id bigint NOT NULL, CONSTRAINT eu_only CHECK (tag <> 'us'), PRIMARY KEY (id));
CREATE TABLE note (p_id bigint REFERENCES p_eu (id), t text, r text, CONSTRAINT note_p FOREIGN KEY (p_id, r) REFERENCES p NOT DEFERRABLE);
CREATE FUNCTION pf() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER leaf BEFORE INSERT ON p FOR EACH ROW EXECUTE FUNCTION pf();
CREATE VIEW eu AS SELECT * FROM p_eu;
