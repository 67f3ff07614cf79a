-- views whose rules refer to each other
CREATE TABLE store (k text PRIMARY KEY, v jsonb, tier int DEFAULT 0);
CREATE VIEW hot AS SELECT k, v, tier FROM store WHERE tier < 2;
CREATE VIEW cold AS SELECT k, v, tier FROM store WHERE tier >= 2;
CREATE RULE hot_del AS ON DELETE TO hot DO INSTEAD INSERT INTO cold (k, v) VALUES (OLD.k, OLD.v);
CREATE RULE cold_ins AS ON INSERT TO cold DO INSTEAD UPDATE store SET tier = 
2, v = NEW.v
 WHERE k = NEW.k;
CREATE RULE cold_del AS ON DELETE TO cold DO INSTEAD 
(INSERT INTO hot (k, v) VALUES (OLD.k, OLD.v); UPDATE store SET tier = 0 WHERE k = OLD.k);
CREATE RULE hot_ins AS ON INSERT TO hot DO INSTEAD INSERT INTO store (k, v) VALUES (NEW.k, NEW.v) ON CONFLICT (k) DO UPDATE SET v = EXCLUDED.v
, tier = 0
;
CREATE VIEW gate AS SELECT NULL::text AS cmd, 0 AS n;
CREATE RULE gate_ins AS ON INSERT TO gate DO INSTEAD DELETE FROM hot WHERE k = NEW.cmd;
CREATE RULE gate_upd AS ON UPDATE TO gate WHERE NEW.n > 0 DO INSTEAD DELETE FROM cold WHERE k = NEW.cmd;
CREATE RULE gate_upd_default AS ON UPDATE TO gate DO INSTEAD NOTHING;
CREATE TABLE store_audit (k text, old jsonb, new jsonb); CREATE RULE "_audit" AS ON UPDATE TO store WHERE OLD.v IS DISTINCT FROM NEW.v DO ALSO INSERT INTO store_audit VALUES (OLD.k, OLD.v, NEW.v);
