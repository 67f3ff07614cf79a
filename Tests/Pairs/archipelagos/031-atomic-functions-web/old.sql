CREATE SCHEMA at;
CREATE TYPE at.st AS ENUM ('a', 'b'
);
CREATE TABLE at.t (id integer PRIMARY KEY, s at.st DEFAULT 'a', n
  integer
);
CREATE VIEW at.v AS SELECT id, s, n
  FROM at.t;
CREATE FUNCTION at.one(i integer) RETURNS SETOF at.v LANGUAGE sql STABLE BEGIN ATOMIC SELECT v.* FROM at.v WHERE v.id = i; END;
CREATE FUNCTION at.two(i integer DEFAULT 3) RETURNS
  bigint
  LANGUAGE sql STABLE BEGIN ATOMIC SELECT sum(o.n) FROM at.one(i) o; END;
CREATE FUNCTION at.three() RETURNS TABLE (a at.st, b
  bigint
  ) LANGUAGE sql STABLE BEGIN ATOMIC SELECT v.s, at.two(v.id) FROM at.v; END;
CREATE PROCEDURE at.ins(s at.st, VARIADIC ids integer[]) LANGUAGE sql BEGIN ATOMIC
  INSERT INTO at.t (id, s, n) SELECT u, ins.s, at.two(u) FROM unnest(ids) u ON CONFLICT (id) DO UPDATE SET n = excluded.n;
  DELETE FROM at.t WHERE t.s = 'b'::at.st;
  UPDATE at.v SET n = 1 WHERE v.id = 2;
END;
GRANT EXECUTE ON PROCEDURE at.ins TO k21_at;
REVOKE ALL ON FUNCTION at.three() FROM PUBLIC;
COMMENT ON FUNCTION at.three() IS 'three';
CREATE VIEW at.w AS SELECT a, b FROM at.three();
GRANT SELECT ON at.w TO k21_at;
CREATE MATERIALIZED VIEW at.mw AS SELECT w.a, count(*) AS n FROM at.w GROUP BY w.a;
CREATE FUNCTION at.chk(n bigint) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN n >
 0
;
ALTER TABLE at.t ADD CONSTRAINT n_ok CHECK (at.chk(n));
CREATE DOMAIN at.pos AS bigint CHECK (at.chk(VALUE));
CREATE FUNCTION at.mkpos(at.pos DEFAULT 7) RETURNS at.pos LANGUAGE sql IMMUTABLE RETURN $1;
CREATE TABLE at.u (p at.pos DEFAULT at.mkpos(), q at.pos[] DEFAULT ARRAY[at.mkpos(9)]);
CREATE FUNCTION at.acc(at.pos, at.pos) RETURNS at.pos LANGUAGE sql IMMUTABLE STRICT RETURN $1;
CREATE AGGREGATE at.agg(at.pos) (SFUNC = at.acc, STYPE = at.pos);
CREATE FUNCTION at.use_agg() RETURNS at.pos LANGUAGE sql BEGIN ATOMIC SELECT at.agg(u.p) FROM at.u; END;
CREATE OPERATOR at.|+| (RIGHTARG = at.pos, FUNCTION = at.mkpos);
CREATE FUNCTION at.use_op(at.pos) RETURNS at.pos LANGUAGE sql RETURN OPERATOR(at.|+|) $1;
ALTER FUNCTION at.two(integer) OWNER TO k21_at;
