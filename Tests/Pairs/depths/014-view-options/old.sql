CREATE TABLE acct (id int PRIMARY KEY, tenant int NOT NULL, bal numeric, kind text);
CREATE VIEW v_plain AS SELECT * FROM acct;
CREATE VIEW v_check AS SELECT id, tenant, kind FROM acct WHERE kind = 'a' WITH LOCAL CHECK OPTION;
CREATE VIEW v_barrier WITH (security_barrier) AS SELECT id FROM acct WHERE tenant = 1;
CREATE VIEW v_top AS SELECT id FROM v_check WHERE id > 10;
CREATE MATERIALIZED VIEW mv AS SELECT tenant, sum(bal) AS bal FROM v_plain GROUP BY tenant;
GRANT SELECT ON v_plain, v_top TO tenant_user;
