-- housing cooperative: a little of everything
CREATE SCHEMA coop; CREATE SCHEMA "Old Stuff";
CREATE COLLATION coop.names (provider = icu, locale =
'de-AT-u-co-phonebk'
);
CREATE DOMAIN coop.share AS numeric(10,2) CHECK (VALUE >= 0) CHECK (VALUE <=
20000
);
CREATE TABLE coop.member (id int PRIMARY KEY, name text COLLATE coop.names NOT NULL, login name UNIQUE, share coop.share DEFAULT 100);
CREATE TABLE coop.flat (no text PRIMARY KEY, m2 numeric(5,1), tenant int UNIQUE REFERENCES coop.member DEFERRABLE, rent numeric GENERATED ALWAYS AS (m2 *
8.1
) STORED);
CREATE TABLE coop.vote (motion int, member int REFERENCES coop.member, choice "char" CHECK (choice IN ('y','n'
,'a'
)), cast_at timestamptz DEFAULT now(), PRIMARY KEY (motion, member));
CREATE TABLE coop.meter (flat text REFERENCES coop.flat ON UPDATE CASCADE, kind text, read_on date, value int, UNIQUE (flat, kind, read_on)) WITH (fillfactor =
100
);
CREATE TABLE "Old Stuff"."Members 1998" (id int PRIMARY KEY, "Full Name" text);
CREATE VIEW coop.me WITH (security_barrier) AS SELECT * FROM coop.member WHERE login = current_user WITH
CASCADED
 CHECK OPTION;
CREATE MATERIALIZED VIEW coop.outcome AS SELECT motion, choice, count(*) FROM coop.vote GROUP BY motion, choice;
CREATE RULE revote AS ON INSERT TO coop.vote WHERE EXISTS (SELECT FROM coop.vote v WHERE v.motion = new.motion AND v.member = new.member) DO INSTEAD UPDATE coop.vote SET choice = new.choice
, cast_at = now()
 WHERE motion = new.motion AND member = new.member;
ALTER TABLE coop.vote ENABLE ROW LEVEL SECURITY;
CREATE POLICY secret ON coop.vote TO coop_member USING (member = (SELECT m.id FROM coop.me m));
CREATE POLICY board ON coop.vote FOR SELECT TO coop_board
, "Coop Auditor"
 USING (cast_at < now() - interval '1 day');
GRANT USAGE ON SCHEMA coop TO coop_member, coop_board; GRANT SELECT, UPDATE (name) ON coop.me TO coop_member; GRANT SELECT ON coop.outcome TO PUBLIC;
GRANT ALL ON SCHEMA "Old Stuff" TO "Coop Auditor"
WITH GRANT OPTION
; ALTER TABLE "Old Stuff"."Members 1998" OWNER TO
"Coop Auditor"
;
ALTER DEFAULT PRIVILEGES FOR ROLE coop_board GRANT SELECT ON TABLES TO "Coop Auditor";
CREATE STATISTICS coop.meter_st ON flat, kind FROM coop.meter; ALTER TABLE coop.meter CLUSTER ON meter_flat_kind_read_on_key;
CREATE FUNCTION coop.ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN NULL; END $$;
CREATE EVENT TRIGGER coop_ddl ON
ddl_command_end
 EXECUTE FUNCTION coop.ddl();
CREATE TEXT SEARCH CONFIGURATION coop.de (COPY =
simple
);
CREATE PUBLICATION members FOR TABLES IN SCHEMA coop
, "Old Stuff"
;
CREATE SUBSCRIPTION umbrella CONNECTION 'host=umbrella.example' PUBLICATION
b, c
 WITH (connect = false, slot_name = NONE, enabled = false);
COMMENT ON SCHEMA "Old Stuff" IS 'do not touch';
