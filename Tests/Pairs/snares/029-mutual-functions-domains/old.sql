-- rule engine: domain <-> function <-> table <-> type loops
CREATE DOMAIN ident AS text;
CREATE TABLE reserved_word (w ident PRIMARY KEY, since
int
);
CREATE FUNCTION is_free(t text) RETURNS boolean LANGUAGE plpgsql STABLE AS $$ BEGIN RETURN NOT EXISTS (SELECT FROM reserved_word r WHERE r.w::text = t); END $$;
ALTER DOMAIN ident ADD CONSTRAINT free CHECK (
is_free(VALUE)
);
CREATE DOMAIN ident2 AS ident
NOT NULL
 DEFAULT
'x'
;
CREATE TABLE rule_set (name ident2 PRIMARY KEY, parent ident2 REFERENCES rule_set, expr text,
  prio int DEFAULT 0);
CREATE FUNCTION parents(n ident2) RETURNS SETOF rule_set STABLE LANGUAGE sql BEGIN ATOMIC
  WITH RECURSIVE r AS (SELECT s.* FROM rule_set s WHERE s.name::text = n::text UNION ALL SELECT s.* FROM rule_set s JOIN r ON s.name::text = r.parent::text) SELECT * FROM r;
END;
CREATE VIEW depth AS SELECT s.name, (SELECT count(*) FROM parents(s.name)) AS d
 FROM rule_set s;
CREATE FUNCTION prio_of(r rule_set) RETURNS
int
 STABLE LANGUAGE sql BEGIN ATOMIC SELECT
r.prio + d.d::int
 FROM depth d WHERE d.name::text = (r).name::text; END;
CREATE VIEW ranked AS SELECT s.name, s.prio_of AS p FROM rule_set s ORDER BY
prio_of(s)
;
CREATE FUNCTION ev(a int) RETURNS int LANGUAGE sql RETURN a + 1;
CREATE FUNCTION ev(a int, b int) RETURNS int LANGUAGE sql RETURN
ev(a) + b
;
CREATE FUNCTION ev(a text) RETURNS int LANGUAGE sql RETURN
ev(length(a), 2)
;
CREATE FUNCTION even(n int) RETURNS bool LANGUAGE plpgsql AS $$ BEGIN RETURN n = 0 OR odd(n - 1); END $$;
CREATE FUNCTION odd(n int) RETURNS bool LANGUAGE
plpgsql AS $$ BEGIN RETURN n <> 0 AND even(n - 1); END $$;
CREATE TABLE parity (n int CHECK (even(n) OR odd(n)), e bool DEFAULT even(2), f int DEFAULT ev('abc'));
CREATE VIEW ev_all AS SELECT n, ev(n) AS a, ev(n, n) AS b, ev('x'::text) AS c FROM parity WHERE NOT
odd(n)
;
CREATE RULE par AS ON INSERT TO parity WHERE new.n < 0 DO INSTEAD INSERT INTO reserved_word (w) SELECT name FROM ranked LIMIT
1
;
