CREATE SCHEMA co;
CREATE COLLATION co.ci (provider = icu, locale = 'de-u-ks-level1', deterministic = false);
ALTER COLLATION co.ci OWNER TO k21_co;
COMMENT ON COLLATION co.ci IS 'case-insensitive';
CREATE COLLATION co.plain (provider = icu, locale = 'sv');
CREATE DOMAIN co.nick AS text COLLATE co.ci CONSTRAINT not_admin CHECK (VALUE <> 'admin');
CREATE TYPE co.pair AS (a text COLLATE co.ci, b varchar(5) COLLATE co.plain);
CREATE TYPE co.trange AS RANGE (subtype = text, collation = co.plain, subtype_opclass = text_ops);
CREATE TABLE co.usr (
  id integer PRIMARY KEY,
  nick co.nick NOT NULL,
  email text COLLATE co.ci UNIQUE,
  sorted text COLLATE co.plain GENERATED ALWAYS AS (lower(('N' || id::text) COLLATE "C")) STORED,
  p co.pair,
  r co.trange,
  CONSTRAINT e CHECK (email > ('a'::text COLLATE co.plain))
);
CREATE INDEX usr_nick ON co.usr (nick COLLATE co.plain text_pattern_ops DESC, (upper(email)) COLLATE co.ci);
CREATE TABLE co.usr_part (k text COLLATE co.plain, v integer) PARTITION BY RANGE (k COLLATE co.plain);
CREATE TABLE co.usr_part_1 PARTITION OF co.usr_part FOR VALUES FROM ('a') TO ('m');
CREATE TABLE co.usr_kid (extra text COLLATE co.ci) INHERITS (co.usr);
CREATE VIEW co.usr_v AS SELECT nick, email COLLATE co.plain AS e2 FROM co.usr ORDER BY nick COLLATE co.ci;
GRANT SELECT ON co.usr_v TO k21_co;
CREATE MATERIALIZED VIEW co.usr_m AS SELECT DISTINCT nick::text COLLATE co.plain AS n FROM co.usr WITH NO DATA;
CREATE UNIQUE INDEX usr_m_u ON co.usr_m (n COLLATE co.ci);
CREATE FUNCTION co.same(a text, b text DEFAULT ('x'::text COLLATE co.ci)) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN (a COLLATE co.ci) = (b COLLATE co.ci);
CREATE STATISTICS co.st ON (nick::text COLLATE co.plain), (email || 'a') FROM co.usr;
ALTER TABLE co.usr ENABLE ROW LEVEL SECURITY;
CREATE POLICY pol ON co.usr USING ((nick)::text COLLATE co.ci = CURRENT_USER::text);
CREATE RULE rl AS ON DELETE TO co.usr WHERE old.email COLLATE co.plain > 'z' DO INSTEAD NOTHING;
CREATE COLLATION co."New Coll" (lc_collate = 'C', lc_ctype = 'POSIX');
CREATE DOMAIN co.nd AS co.nick COLLATE co."New Coll" DEFAULT 'q';
CREATE INDEX ks ON co.usr_kid (extra
 COLLATE co.plain
);
