-- functions with SQL-standard bodies over views over functions
CREATE SCHEMA core; CREATE SCHEMA rep;
CREATE TABLE core.acc (id int PRIMARY KEY, owner text NOT NULL, bal numeric(12,2) NOT NULL DEFAULT 0
);
CREATE TABLE core.mov (id bigserial PRIMARY KEY, acc int NOT NULL REFERENCES core.acc, amt
numeric(12,2)
 NOT NULL, at timestamptz DEFAULT now());
CREATE FUNCTION core.fee(a numeric) RETURNS numeric LANGUAGE sql IMMUTABLE
RETURN a * 0.01;
CREATE FUNCTION core.norm(t text) RETURNS
text
 LANGUAGE sql IMMUTABLE STRICT RETURN lower(btrim(t));
ALTER TABLE core.mov ADD COLUMN fee numeric GENERATED ALWAYS AS (core.fee(amt)) STORED;
ALTER TABLE core.acc ADD CONSTRAINT owner_norm CHECK (owner = core.norm(owner)::text);
CREATE INDEX acc_norm ON core.acc (core.norm(owner));
CREATE VIEW core.v_mov AS SELECT m.id, m.acc, m.amt, m.fee, a.owner
 FROM core.mov m JOIN core.acc a ON a.id = m.acc;
CREATE FUNCTION core.movs(p_acc int) RETURNS SETOF core.v_mov LANGUAGE sql STABLE BEGIN ATOMIC
  SELECT v.* FROM core.v_mov v WHERE v.acc = p_acc;
END;
CREATE VIEW rep.v_sums AS SELECT a.id, core.norm(a.owner) AS who, (SELECT sum(m.amt) FROM core.movs(a.id) m) AS s FROM core.acc a;
CREATE FUNCTION rep.top(n int DEFAULT 3) RETURNS TABLE (id int, who
text,
 s numeric
) LANGUAGE sql STABLE BEGIN ATOMIC
  SELECT v.id, v.who, v.s
  FROM rep.v_sums v ORDER BY v.s DESC LIMIT n;
END;
CREATE VIEW rep.v_top AS SELECT t.* FROM rep.top(
5) t;
CREATE MATERIALIZED VIEW rep.mv_top AS SELECT * FROM rep.v_top WITH NO DATA;
CREATE INDEX mv_top_who ON rep.mv_top (who);
CREATE FUNCTION rep.count_top() RETURNS bigint LANGUAGE sql STABLE RETURN (SELECT count(*) FROM rep.mv_top);
CREATE PROCEDURE core.book(p_acc int, p_amt numeric, INOUT p_id bigint DEFAULT NULL) LANGUAGE sql BEGIN ATOMIC
  UPDATE core.acc SET bal = bal + p_amt WHERE id = p_acc;
  INSERT INTO core.mov (acc, amt) VALUES (p_acc, p_amt) RETURNING id;
END;
CREATE FUNCTION core.f_a(i int) RETURNS int LANGUAGE sql IMMUTABLE RETURN i + 1;
CREATE FUNCTION core.f_b(i int) RETURNS int LANGUAGE sql IMMUTABLE RETURN core.f_a(i) * 2;
CREATE VIEW rep.v_ab AS SELECT core.f_a(id) AS a, core.f_b(id) AS b FROM core.acc;
CREATE FUNCTION core.over(i int) RETURNS text LANGUAGE sql IMMUTABLE RETURN 'int'::text;
CREATE FUNCTION core.over(i int, j int DEFAULT 0) RETURNS text LANGUAGE sql IMMUTABLE RETURN 'int2'::text;
CREATE VIEW rep.v_over AS SELECT core.over(id, 2) AS o FROM core.acc;
CREATE FUNCTION core.chk(a core.acc) RETURNS boolean LANGUAGE sql STABLE BEGIN ATOMIC SELECT a.bal
>= 0;
END;
CREATE POLICY pol ON core.acc USING (core.chk(acc.*));
CREATE FUNCTION core.trg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN CALL core.book(NEW.acc, 0); RETURN NEW; END $$;
CREATE TRIGGER trg AFTER INSERT ON core.mov FOR EACH ROW WHEN (core.fee(NEW.amt)
> 10)
 EXECUTE FUNCTION core.trg();
COMMENT ON FUNCTION rep.top(int) IS 'largest accounts';
