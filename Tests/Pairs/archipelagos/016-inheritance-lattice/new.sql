CREATE SCHEMA h;
CREATE TABLE h.base (id integer NOT NULL, note text DEFAULT 'b', CONSTRAINT base_pos CHECK (id > 0), CONSTRAINT base_only CHECK (id < 1000) NO INHERIT);
CREATE TABLE h.mix (note text DEFAULT 'm', stamp timestamptz DEFAULT now(), CONSTRAINT mix_n CHECK (note <> ''));
CREATE TABLE h.kid (id integer NOT NULL, own integer DEFAULT 4, note text DEFAULT 'k') INHERITS (h.base);
CREATE TABLE h.grand (CONSTRAINT base_pos CHECK (id > 0), own integer DEFAULT 5
, gx text
) INHERITS (h.kid);
CREATE TABLE h.loner (id integer NOT NULL, note text, CONSTRAINT base_pos CHECK (id > 0)) ;
ALTER TABLE h.loner INHERIT h.base;
CREATE TABLE h.was_kid (id integer NOT NULL, note text DEFAULT 'b', CONSTRAINT base_pos CHECK (id > 0));
CREATE TABLE h.second (z integer, note text DEFAULT 's') INHERITS (h.mix, h.base);
ALTER TABLE h.grand ALTER COLUMN note DROP DEFAULT;
ALTER TABLE h.kid ALTER COLUMN note SET NOT NULL;
ALTER TABLE h.base ADD COLUMN late timestamp(3) DEFAULT '2020-01-01';
ALTER TABLE h.base ADD CONSTRAINT late_chk CHECK (late > '1999-01-01') NOT VALID;
ALTER TABLE h.grand ALTER COLUMN late SET DEFAULT '2011-11-11';
ALTER TABLE ONLY h.base ALTER COLUMN note SET STATISTICS 77;
ALTER TABLE ONLY h.kid ALTER COLUMN note SET (n_distinct = 5, n_distinct_inherited = -0.25);
ALTER TABLE h.base OWNER TO k21_in;
GRANT SELECT (id) ON h.base TO k21_in;
CREATE INDEX kid_late ON h.kid (late);
CREATE STATISTICS h.kid_st (ndistinct) ON id, late FROM h.kid;
CREATE VIEW h.bv AS SELECT tableoid::regclass AS t, id, late FROM h.base;
CREATE VIEW h.ov AS SELECT note, own FROM ONLY h.kid WHERE late IS NOT NULL;
GRANT SELECT ON h.ov TO k21_in;
CREATE RULE rb AS ON UPDATE TO h.base WHERE new.late <> old.late DO INSTEAD NOTHING;
ALTER TABLE h.base ENABLE ROW LEVEL SECURITY;
CREATE POLICY pb ON h.base USING (late < now());
CREATE FOREIGN DATA WRAPPER h_fdw;
CREATE SERVER h_srv FOREIGN DATA WRAPPER h_fdw;
CREATE FOREIGN TABLE h.remote (rx integer OPTIONS (c 'x')
 , ry text
) INHERITS (h.base) SERVER h_srv OPTIONS (t '1');
CREATE PUBLICATION hp FOR TABLE ONLY h.mix, h.kid;
CREATE TABLE h.multi (late
 timestamp(3)
  DEFAULT '2000-01-01') INHERITS (h.grand, h.loner);
ALTER TABLE h.multi NO INHERIT h.
  grand
;
