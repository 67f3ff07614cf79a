CREATE FUNCTION norm(input text) RETURNS varchar LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT lower(btrim(input))::varchar $$;
CREATE FUNCTION score(x bigint, y bigint DEFAULT 2) RETURNS bigint LANGUAGE sql IMMUTABLE RETURN x * y;
CREATE FUNCTION rows_of(n int, step int DEFAULT 1) RETURNS TABLE (i bigint, label text, odd boolean) LANGUAGE sql STABLE ROWS 10 AS $$ SELECT g::bigint, 'r' || g, g % 2 = 1 FROM generate_series(1, n, step) g $$;
CREATE FUNCTION allowed(who text, OUT yes boolean) LANGUAGE sql STABLE AS $$ SELECT who <> 'mallory' $$;
CREATE DOMAIN handle AS text CHECK (VALUE = norm(VALUE));
CREATE TABLE users (
    id bigint PRIMARY KEY DEFAULT score(7, 6),
    name handle NOT NULL,
    raw text,
    key text GENERATED ALWAYS AS (norm(raw)) STORED,
    pts bigint DEFAULT score(1),
    CONSTRAINT pts_ok CHECK (score(pts) >= 0),
    CONSTRAINT norm_ex EXCLUDE (norm(raw) WITH =)
);
CREATE INDEX users_norm ON users (norm(raw), score(pts, 2));
CREATE INDEX users_part ON users (id) WHERE norm(raw) <> '';
CREATE STATISTICS users_st ON (norm(raw)), pts FROM users;
CREATE VIEW v AS SELECT u.id, norm(u.raw) AS n, r.label, r.odd FROM users u, rows_of(3) r WHERE r.i = score(u.pts);
CREATE VIEW w AS SELECT n, count(*) FROM v GROUP BY n;
CREATE POLICY pol ON users USING (allowed(CURRENT_USER));
CREATE FUNCTION tg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER tr BEFORE INSERT ON users FOR EACH ROW WHEN (norm(NEW.raw) IS NULL) EXECUTE FUNCTION tg();
CREATE RULE ru AS ON DELETE TO users WHERE NOT allowed(OLD.name::text) DO INSTEAD NOTHING;
CREATE TABLE parts (x text) PARTITION BY LIST (norm(x));
CREATE TABLE parts_a PARTITION OF parts FOR VALUES IN ('a');
CREATE AGGREGATE mul(bigint) (SFUNC = score, STYPE = bigint, INITCOND = '1');
CREATE OPERATOR ### (LEFTARG = bigint, RIGHTARG = bigint, FUNCTION = score);
CREATE VIEW x AS SELECT mul(id), 2 ### 3 AS six FROM users;
COMMENT ON FUNCTION norm(text) IS 'canonical form';
