-- views whose rules refer to each other
CREATE TABLE store (k text PRIMARY KEY, v jsonb, tier int DEFAULT 0);
CREATE VIEW hot AS SELECT k, v FROM store WHERE tier = 0;
CREATE VIEW cold AS SELECT k, v FROM store WHERE tier > 0;
CREATE RULE hot_del AS ON DELETE TO hot DO INSTEAD INSERT INTO cold (k, v) VALUES (OLD.k, OLD.v);
CREATE RULE cold_ins AS ON INSERT TO cold DO INSTEAD UPDATE store SET tier = 
1
 WHERE k = NEW.k;
CREATE RULE cold_del AS ON DELETE TO cold DO INSTEAD 
DELETE FROM store WHERE k = OLD.k;
CREATE RULE hot_ins AS ON INSERT TO hot DO INSTEAD INSERT INTO store (k, v) VALUES (NEW.k, NEW.v) ON CONFLICT (k) DO UPDATE SET v = EXCLUDED.v
;
CREATE VIEW gate AS SELECT NULL::text AS cmd;
CREATE RULE gate_ins AS ON INSERT TO gate DO INSTEAD DELETE FROM hot WHERE k = NEW.cmd;
CREATE RULE "_audit" AS ON UPDATE TO store DO ALSO SELECT pg_notify('store', NEW.k);
