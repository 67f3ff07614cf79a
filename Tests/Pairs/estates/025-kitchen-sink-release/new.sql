CREATE SCHEMA core AUTHORIZATION app; CREATE SCHEMA rpt;
CREATE EXTENSION citext; CREATE EXTENSION btree_gist; CREATE EXTENSION postgres_fdw;
CREATE COLLATION core.fold (provider = icu, locale = 'und-u-ks-level1', deterministic = false);
CREATE TYPE core.status AS ENUM ('on', 'off'
, 'paused'
);
CREATE TYPE core.slot AS RANGE (SUBTYPE = timestamp
, SUBTYPE_OPCLASS = timestamp_ops
);
CREATE SERVER far FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host
  'b'
);
CREATE FOREIGN TABLE core.far_thing (id int, label citext) SERVER far;
CREATE TABLE core.thing (id int PRIMARY KEY, label text COLLATE core.fold, st core.status NOT NULL DEFAULT 'on', w core.slot
, parent int REFERENCES core.thing
, EXCLUDE USING gist (id WITH =, w WITH &&));
ALTER TABLE core.thing OWNER TO app;
CREATE STATISTICS core.thing_s ON label, st FROM core.thing;
CREATE FUNCTION core.st_rank(core.status) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT array_position(enum_range(NULL::core.status), $1) $$;
CREATE CAST (core.status AS int) WITH FUNCTION core.st_rank(core.status);
CREATE FUNCTION core.worst_acc(core.status, core.status) RETURNS core.status LANGUAGE sql IMMUTABLE STRICT AS 'SELECT greatest($1, $2)';
CREATE AGGREGATE core.worst(core.status) (SFUNC = core.worst_acc, STYPE = core.status
, PARALLEL = SAFE, COMBINEFUNC = core.worst_acc
);
CREATE VIEW rpt.summary AS SELECT label, core.worst(st) AS worst, max(st::int) AS r FROM core.thing GROUP BY label
;
CREATE VIEW rpt.all_things AS SELECT id, label::citext AS label FROM core.thing UNION ALL TABLE core.far_thing;
CREATE RULE ins AS ON INSERT TO rpt.summary DO INSTEAD NOTHING;
ALTER TABLE core.thing ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON core.thing USING (st <> 'off');
CREATE PUBLICATION p FOR TABLE core.thing WHERE (id > 0);
CREATE FUNCTION core.evt() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE EVENT TRIGGER evt ON ddl_command_start WHEN TAG IN ('DROP SCHEMA'
, 'DROP EXTENSION'
) EXECUTE FUNCTION core.evt();
GRANT SELECT ON rpt.summary TO readonly;
GRANT SELECT ON rpt.all_things TO readonly;
ALTER DEFAULT PRIVILEGES FOR ROLE app IN SCHEMA core GRANT SELECT ON TABLES TO readonly
  WITH GRANT OPTION
;

