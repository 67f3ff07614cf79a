CREATE SCHEMA z;
CREATE COLLATION z.ci (provider = icu, locale = 'und-u-ks-level1', deterministic = false);
CREATE TYPE z.st AS ENUM ('b', 'c', 'd');
CREATE TYPE z.comp AS (s z.st, t varchar(20) COLLATE z.ci, n numeric, x z.st[]);
CREATE DOMAIN z.dom AS z.comp CHECK ((VALUE).n >= 1.5 AND (VALUE).s < 'd');
CREATE TYPE z.rg AS RANGE (SUBTYPE = z.st, MULTIRANGE_TYPE_NAME = z.rgs);
CREATE FUNCTION z.ext(c z.comp) RETURNS z.st LANGUAGE sql IMMUTABLE STRICT RETURN (c).s;
CREATE CAST (z.comp AS z.st) WITH FUNCTION z.ext(z.comp) AS ASSIGNMENT;
CREATE FUNCTION z.step(z.comp, z.comp) RETURNS z.comp LANGUAGE sql IMMUTABLE STRICT AS 'SELECT CASE WHEN ($1).n > ($2).n THEN $1 ELSE $2 END';
CREATE AGGREGATE z.best(z.comp) (SFUNC = z.step, STYPE = z.comp
, COMBINEFUNC = z.step
);
CREATE FUNCTION z.same(z.comp, z.comp) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ($1).n = ($2).n';
CREATE OPERATOR z.~~~ (FUNCTION = z.same, LEFTARG = z.comp, RIGHTARG = z.comp, COMMUTATOR = OPERATOR(z.~~~)
, RESTRICT = eqsel, JOIN = eqjoinsel
);
CREATE TABLE z.t (id
 bigint
 NOT NULL, k z.st NOT NULL, c z.comp, d z.dom, r z.rg, PRIMARY KEY (id, k)) PARTITION BY LIST (k);
CREATE TABLE z.t_d PARTITION OF z.t FOR VALUES IN ('d');
CREATE TABLE z.t_b PARTITION OF z.t FOR VALUES IN ('b', 'c') PARTITION BY HASH (id);
CREATE TABLE z.t_b0 PARTITION OF z.t_b FOR VALUES WITH (MODULUS 1, REMAINDER 0);
CREATE INDEX t_s ON z.t (((c).s), (c::z.st)) WHERE c OPERATOR(z.~~~) c;
CREATE VIEW z.v AS SELECT k, z.best(c) AS best, (z.best(c)).t AS bt, max((d).n) AS dn FROM z.t GROUP BY k;
CREATE RULE v_i AS ON INSERT TO z.v DO INSTEAD INSERT INTO z.t (id, k, c) VALUES (1, NEW.k, NEW.best);
CREATE MATERIALIZED VIEW z.m AS SELECT v.k, v.bt, v.best::z.st AS s FROM z.v WITH NO DATA;
CREATE UNIQUE INDEX m_u ON z.m (k, bt);
CREATE FUNCTION z.tf() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tg BEFORE UPDATE OF c ON z.t FOR EACH ROW WHEN ((NEW.c).s > 'b' AND NEW.c OPERATOR(z.~~~) OLD.c) EXECUTE FUNCTION z.tf();
CREATE POLICY po ON z.t USING ((c::z.st) = k AND EXISTS (SELECT FROM z.v WHERE v.k = t.k));
ALTER TABLE z.t ENABLE ROW LEVEL SECURITY;
CREATE PROCEDURE z.p(x z.dom, y z.rg DEFAULT NULL) BEGIN ATOMIC SELECT ROW(k, 'x', 2,
 NULL, 1)::text
 FROM z.m LIMIT 1; END;
CREATE PUBLICATION zp FOR TABLE z.t_b0 (id, k, c) WHERE (id > 5);
COMMENT ON AGGREGATE z.best(z.comp) IS 'the best';
COMMENT ON CAST (z.comp AS z.st) IS 'first of';
COMMENT ON COLUMN z.comp.x IS 'many';
GRANT SELECT (k, bt), INSERT (k) ON z.v TO PUBLIC;
GRANT USAGE ON TYPE z.rg TO pg_monitor;
COMMENT ON TYPE z.rgs IS 'multi';
ALTER TABLE z.t_d ENABLE REPLICA TRIGGER tg;
