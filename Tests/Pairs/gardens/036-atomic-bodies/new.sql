CREATE SCHEMA at;
CREATE TABLE at.acc (
  id integer PRIMARY KEY,
  owner
 text,
  bal
 numeric(14,4) DEFAULT 0
 , lim numeric DEFAULT 100
);
CREATE TABLE at.log (id integer, txt text, at timestamptz DEFAULT now());
CREATE VIEW at.rich AS SELECT id, owner, bal FROM at.acc WHERE bal >
 2000;
CREATE FUNCTION at.get_bal(p integer) RETURNS numeric LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT a.bal FROM at.acc a WHERE a.id = p;
END;
CREATE FUNCTION at.rich_count() RETURNS bigint LANGUAGE sql STABLE
  RETURN (SELECT count(*) FROM at.rich r
 WHERE r.owner IS NOT NULL
  );
CREATE FUNCTION at.all_rich() RETURNS SETOF at.rich LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT r.id, r.owner, r.bal FROM at.rich r ORDER BY r.bal;
END;
CREATE FUNCTION at.report(OUT n bigint, OUT total numeric
 , OUT top text
) LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT at.rich_count(), sum(at.get_bal(a.id))
 , max(a.owner)
  FROM at.acc a;
END;
CREATE PROCEDURE at.move(f integer, t integer, m numeric
 DEFAULT 1.0
) LANGUAGE sql
BEGIN ATOMIC
  UPDATE at.acc SET bal = bal - m WHERE id = f;
  UPDATE at.acc SET bal = bal + m WHERE id = t;
  INSERT INTO at.log (id, txt) VALUES (f, 'moved ' || m::text);
 INSERT INTO at.log (id, txt) SELECT r.id, r.owner FROM at.rich r;
END;
CREATE FUNCTION at.touch(p integer) RETURNS at.acc LANGUAGE sql
BEGIN ATOMIC
  UPDATE at.acc SET
   lim = coalesce(lim, 0) + 1
  WHERE id = p RETURNING acc.*;
END;
CREATE FUNCTION at.inc(i integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN i +
 2;
CREATE FUNCTION at.inc2(i integer DEFAULT at.inc(1)) RETURNS integer LANGUAGE sql IMMUTABLE RETURN at.inc(at.inc(i));
CREATE FUNCTION at.inc3(i integer DEFAULT at.inc2()) RETURNS integer LANGUAGE sql IMMUTABLE RETURN at.inc2(i) + at.inc(i);
CREATE TABLE at.nums (
  n integer,
  n2 integer GENERATED ALWAYS AS (at.inc2(n)) STORED,
  d integer DEFAULT at.inc3(),
  CHECK (at.inc(n) > 0)
);
CREATE INDEX nums_i ON at.nums (at.inc3(n));
CREATE TYPE at.kind AS ENUM ('p', 'q'
 , 'r'
);
CREATE FUNCTION at.kinds() RETURNS at.kind[] LANGUAGE sql IMMUTABLE RETURN ARRAY['q'
 , 'r'
]::at.kind[];
CREATE FUNCTION at.cte(p integer) RETURNS TABLE (lvl integer, id integer) LANGUAGE sql STABLE
BEGIN ATOMIC
  WITH RECURSIVE w(lvl, id) AS (SELECT 1, p UNION ALL SELECT w.lvl + 1, w.id + 1 FROM w WHERE w.lvl <
   9)
  SELECT w.lvl, w.id FROM w JOIN at.nums n ON n.n = w.id;
END;
CREATE VIEW at.uses AS SELECT c.lvl, c.id, at.inc3(c.id) AS i FROM at.cte(1) c;
CREATE FUNCTION at.plus(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN $1 + coalesce($2, 0);
CREATE AGGREGATE at.addup(integer) (SFUNC = at.plus, STYPE = integer, INITCOND = '0');
CREATE FUNCTION at.adder() RETURNS bigint LANGUAGE sql STABLE RETURN (SELECT at.addup(n) FROM at.nums);
CREATE FUNCTION at.nothing() RETURNS void LANGUAGE sql BEGIN ATOMIC END;
COMMENT ON FUNCTION at.inc(integer) IS 'one more';
REVOKE EXECUTE ON FUNCTION at.touch(integer) FROM PUBLIC;
CREATE POLICY pol ON at.acc USING (at.get_bal(id) >= 0);
