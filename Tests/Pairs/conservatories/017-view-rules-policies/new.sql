CREATE TABLE acct (id int PRIMARY KEY, owner name NOT NULL, bal
numeric(14,2)
NOT NULL DEFAULT 0, kind text);
ALTER TABLE acct OWNER TO pair_owner;
ALTER TABLE acct ENABLE ROW LEVEL SECURITY;
CREATE POLICY p_sel ON acct FOR SELECT USING (owner = CURRENT_USER OR bal > 100);
CREATE POLICY p_upd ON acct AS RESTRICTIVE FOR UPDATE TO pair_app USING (bal >= 0) WITH CHECK (bal <
5000.5);
COMMENT ON POLICY p_upd ON acct IS 'limits';
CREATE VIEW v_acct
WITH (check_option = local, security_barrier)
AS SELECT id, owner, bal FROM acct WHERE bal >= 0;
ALTER VIEW v_acct OWNER TO pair_owner;
CREATE RULE v_ins AS ON INSERT TO v_acct DO ALSO UPDATE acct SET bal = bal + NEW.bal WHERE id = NEW.id + 1 AND bal > 0;
CREATE RULE v_del AS ON DELETE TO v_acct DO INSTEAD DELETE FROM acct WHERE acct.id = OLD.id AND acct.bal = OLD.bal;
CREATE VIEW v_sum AS SELECT owner, sum(bal) AS s FROM v_acct GROUP BY owner;
GRANT SELECT, DELETE ON v_acct TO pair_app WITH GRANT OPTION;
SET ROLE pair_app; GRANT SELECT ON v_acct TO pair_ro; RESET ROLE;
GRANT SELECT (s) ON v_sum TO pair_ro;
ALTER VIEW v_acct ALTER bal SET DEFAULT 0;
COMMENT ON COLUMN v_sum.s IS 'sum of money';
CREATE FUNCTION rich(v_sum) RETURNS boolean LANGUAGE sql STABLE AS 'SELECT ($1).s > 10';
CREATE VIEW v_rich AS SELECT v.owner FROM v_sum v WHERE public.rich(v);
CREATE STATISTICS acct_st ON (bal + 1), owner FROM acct;
CREATE INDEX acct_bal ON acct (bal) WHERE bal < 0;
