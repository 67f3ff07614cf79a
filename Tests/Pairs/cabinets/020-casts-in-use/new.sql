CREATE SCHEMA ca;
CREATE TYPE ca.cents AS (v bigint);
CREATE TYPE ca.euro AS
 (v numeric(14,4), cur text);
CREATE TYPE ca.level AS ENUM ('none', 'low', 'mid', 'peak');
CREATE FUNCTION ca.to_euro(ca.cents, int, boolean) RETURNS ca.euro LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT ROW(($1).v / 100.0, 'EUR')::ca.euro $$;
CREATE FUNCTION ca.lvl(bigint) RETURNS ca.level LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT (enum_range(NULL::ca.level))[$1::int] $$;
CREATE CAST (ca.cents AS ca.euro) WITH FUNCTION ca.to_euro(ca.cents, int, boolean) AS ASSIGNMENT;
CREATE CAST (bigint AS ca.level) WITH FUNCTION ca.lvl(bigint) AS IMPLICIT;
CREATE FUNCTION ca.lvl(int, int) RETURNS ca.level LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT (enum_range(NULL::ca.level))[$1 + 1] $$;
CREATE CAST (int AS ca.level) WITH FUNCTION ca.lvl(int, int);
CREATE CAST (ca.level AS int) WITH INOUT AS ASSIGNMENT;
CREATE CAST (ca.euro AS ca.cents) WITH INOUT;
COMMENT ON CAST (bigint AS ca.level) IS 'by position';
CREATE TABLE ca.bill (id int PRIMARY KEY, c ca.cents, l ca.level DEFAULT 2::ca.level);
CREATE VIEW ca.bills AS SELECT id, c::ca.euro AS e, l, 1::ca.level AS one FROM ca.bill;
CREATE FUNCTION ca.sum_up(i int) RETURNS ca.euro STABLE RETURN (SELECT b.c::ca.euro FROM ca.bill b WHERE b.id = i AND b.l = 3::ca.level);
CREATE INDEX bill_e ON ca.bill ((((c)::ca.euro).v)) WHERE l > 'low'::ca.level;
CREATE RULE bills_upd AS ON UPDATE TO ca.bills DO INSTEAD UPDATE ca.bill SET l = NEW.l WHERE id = OLD.id AND c::ca.euro IS NOT NULL;
