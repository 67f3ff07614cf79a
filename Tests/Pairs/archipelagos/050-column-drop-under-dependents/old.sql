CREATE SCHEMA cd;
CREATE TABLE cd.t (
  id integer PRIMARY KEY,
  keep text,
 goes integer DEFAULT 5 NOT NULL,
 other date,
  CONSTRAINT multi CHECK (
   goes > 0 AND
     length(keep) > 1),
  CONSTRAINT uq UNIQUE (keep, other)
);
CREATE INDEX t_i ON cd.t (keep) INCLUDE (
  goes
  );
CREATE INDEX t_p ON cd.t (id) WHERE
  goes > 3
;
CREATE VIEW cd.v AS SELECT id, keep,
  goes,
   other
  FROM cd.t;
ALTER VIEW cd.v ALTER COLUMN other SET DEFAULT '2020-02-02';
COMMENT ON COLUMN cd.v.other IS 'other';
GRANT SELECT (id, other), UPDATE (keep) ON cd.v TO k21_cd;
CREATE VIEW cd.vv AS SELECT v.*, (v.*)::text AS tx FROM cd.v;
ALTER VIEW cd.vv OWNER TO k21_cd;
CREATE RULE ins AS ON INSERT TO cd.v DO INSTEAD INSERT INTO cd.t (id, keep, other
 , goes
  ) VALUES (new.id, new.keep, new.other
 , new.goes
  );
CREATE POLICY pol ON cd.t USING (id IN (SELECT w.id FROM cd.vv w WHERE w.other IS NOT NULL));
CREATE FUNCTION cd.tf() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tr BEFORE UPDATE OF keep
  , goes
  ON cd.t FOR EACH ROW WHEN (NEW.other IS DISTINCT FROM OLD.other) EXECUTE FUNCTION cd.tf();
CREATE STATISTICS cd.st ON id, keep
  , goes
  FROM cd.t;
CREATE PUBLICATION cdp FOR TABLE cd.t (id, keep
  , goes
  ) WHERE (id > 0);
CREATE TABLE cd.kid (own integer
  , goes integer DEFAULT 6 NOT NULL
) INHERITS (cd.t);
CREATE TABLE cd.fk (k text, o
  date
  , CONSTRAINT fk FOREIGN KEY (k, o) REFERENCES cd.t (keep, other));
CREATE FUNCTION cd.whole(cd.t) RETURNS cd.v LANGUAGE sql STABLE BEGIN ATOMIC SELECT v.* FROM cd.v WHERE v.id = ($1).id; END;
CREATE MATERIALIZED VIEW cd.mv AS SELECT w.id, w.other FROM cd.t, LATERAL cd.whole(t.*) w;
CREATE UNIQUE INDEX mv_u ON cd.mv (id);
CREATE TABLE cd.rows (r cd.t, v cd.v[]);
CREATE AGGREGATE cd.ags(cd.v) (SFUNC = array_append, STYPE = cd.v[]);
CREATE DOMAIN cd.dt AS cd.t CHECK ((VALUE).keep <> '');
