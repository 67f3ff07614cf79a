CREATE SCHEMA ins; CREATE SCHEMA api AUTHORIZATION pair_owner;
CREATE TYPE ins.risk AS ENUM ('low', 'mid', 'high'
, 'refused'
);
CREATE TYPE ins.cover AS (kind text, lim numeric
(14,2)
, excess numeric);
CREATE DOMAIN ins.pct AS numeric(5,2) CHECK (VALUE
BETWEEN 0 AND 100);
ALTER DOMAIN ins.pct SET DEFAULT 0;
CREATE TYPE ins.pct_range AS RANGE (subtype = numeric
, multirange_type_name = ins.pcts
);
CREATE TABLE ins.party (id int PRIMARY KEY, name text NOT NULL, born date);
CREATE TABLE ins.company (reg text
NOT NULL UNIQUE
) INHERITS (ins.party);
CREATE TABLE ins.human (sex char(1), CHECK (born
BETWEEN '1900-01-01' AND '2100-01-01'
)) INHERITS (ins.party);
CREATE TABLE ins.policy (no text PRIMARY KEY, holder int NOT NULL, risk ins.risk DEFAULT 'mid' NOT NULL, covers ins.cover[] NOT NULL, during daterange NOT NULL, discount ins.pct
, band ins.pct_range
);
CREATE FUNCTION ins.limit_sum(ins.cover[]) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT sum((c).lim
- coalesce((c).excess, 0)
) FROM unnest($1) c $$;
CREATE FUNCTION ins.premium(ins.policy) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT ins.limit_sum($1.covers) * CASE $1.risk WHEN 'low' THEN 0.01 WHEN 'mid' THEN 0.02 ELSE 0.05 END * (1 - coalesce($1.discount, 0) / 100) $$;
CREATE INDEX policy_lim ON ins.policy (ins.limit_sum(covers)) WHERE risk <> 'low';
CREATE INDEX policy_during ON ins.policy USING gist (during);
CREATE TABLE ins.claim (id bigserial, policy text NOT NULL REFERENCES ins.policy
ON UPDATE CASCADE
, filed date NOT NULL, paid numeric, state text DEFAULT 'new') PARTITION BY RANGE (filed);
CREATE TABLE ins.claim_old PARTITION OF ins.claim FOR VALUES FROM (MINVALUE) TO ('2024-01-01');
CREATE TABLE ins.claim_new PARTITION OF ins.claim
FOR VALUES FROM ('2024-01-01') TO ('2026-01-01');
ALTER TABLE ins.claim ADD
CONSTRAINT claim_key PRIMARY KEY (filed, id);
CREATE VIEW api.policy WITH (security_barrier) AS SELECT p.no, p.risk, ins.premium(p.*) AS premium, p.during FROM ins.policy p;
CREATE VIEW api.loss AS SELECT p.no, sum(c.paid) / nullif(p.premium, 0) AS ratio FROM api.policy p LEFT JOIN ins.claim c ON c.policy = p.no GROUP BY p.no, p.premium;
ALTER VIEW api.policy OWNER TO pair_owner; ALTER VIEW api.loss OWNER TO pair_owner;
CREATE RULE upd AS ON UPDATE TO api.policy DO INSTEAD UPDATE ins.policy SET risk = NEW.risk
, during = NEW.during
WHERE no = OLD.no;
CREATE MATERIALIZED VIEW ins.book AS SELECT risk, count(*) AS n, sum(premium) AS s FROM api.policy GROUP BY risk WITH NO DATA;
CREATE UNIQUE INDEX book_r ON ins.book (risk);
GRANT SELECT, UPDATE (risk) ON api.policy TO pair_app; GRANT SELECT ON api.loss, ins.book TO pair_ro; GRANT SELECT ON ins.policy, ins.claim TO pair_owner; GRANT UPDATE ON ins.policy TO pair_owner;
GRANT USAGE ON SCHEMA api TO pair_app, pair_ro;
ALTER TABLE ins.claim ENABLE ROW LEVEL SECURITY;
CREATE POLICY c1 ON ins.claim TO pair_app USING ((SELECT p.risk FROM ins.policy p WHERE p.no = claim.policy) <
'refused'::ins.risk);
CREATE POLICY c2 ON ins.claim AS RESTRICTIVE TO pair_app, pair_admin USING (paid < 1e6);
CREATE STATISTICS ins.pst ON risk, discount, (ins.limit_sum(covers)) FROM ins.policy;
CREATE FUNCTION ins.watch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER watch BEFORE INSERT OR UPDATE OF paid ON ins.claim FOR EACH ROW WHEN (NEW.paid >
1000 AND NEW.state <> 'closed')
EXECUTE FUNCTION ins.watch();
CREATE FUNCTION ins.worse(ins.risk, ins.risk) RETURNS ins.risk LANGUAGE sql IMMUTABLE AS 'SELECT greatest($1, $2)';
CREATE AGGREGATE ins.worst(ins.risk) (SFUNC = ins.worse, STYPE = ins.risk
, INITCOND = 'low'
);
CREATE PUBLICATION ins_pub FOR TABLE ins.claim_new WHERE (paid > 0), ins.party
, ins.human
;
COMMENT ON MATERIALIZED VIEW ins.book IS 'portfolio'; COMMENT ON STATISTICS ins.pst IS 'p';
