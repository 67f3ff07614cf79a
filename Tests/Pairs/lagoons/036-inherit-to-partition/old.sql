CREATE SCHEMA h;
CREATE FUNCTION h.b(t timestamptz) RETURNS integer LANGUAGE sql IMMUTABLE RETURN date_part('year', t AT TIME ZONE 'UTC')::integer;
CREATE TABLE h.meas (id bigint NOT NULL, at timestamptz NOT NULL, val
   real
   , CONSTRAINT vv CHECK (val > 0))
   ;
CREATE TABLE h.meas_22 (CONSTRAINT r CHECK (h.b(at) = 2022), note text) INHERITS (h.meas);
CREATE TABLE h.meas_23 (CONSTRAINT r CHECK (h.b(at) = 2023)) INHERITS (h.meas);
CREATE TABLE h.old (x integer)
   PARTITION BY LIST (x)
   ;
CREATE TABLE h.old1 PARTITION OF h.old FOR VALUES IN (1, 2);
CREATE INDEX meas_i ON h.meas (val DESC);
CREATE INDEX meas22_i ON h.meas_22 (at) WHERE val > 10;
COMMENT ON TABLE h.meas IS 'measures';
COMMENT ON CONSTRAINT vv ON h.meas_22 IS 'vv in 22';
CREATE RULE redir AS ON INSERT TO
   h.meas WHERE h.b(new.at) = 2022 DO INSTEAD INSERT INTO h.meas_22 (id, at, val) VALUES (new.*);
CREATE FUNCTION h.t() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
CREATE TRIGGER mt BEFORE UPDATE ON h.meas FOR EACH ROW EXECUTE FUNCTION h.t();
CREATE TRIGGER ms AFTER INSERT ON h.meas REFERENCING NEW TABLE AS nt FOR EACH STATEMENT EXECUTE FUNCTION h.t();
ALTER TABLE h.meas_22 OWNER TO k22_ip;
GRANT SELECT ON h.meas TO k22_ip WITH GRANT OPTION;
GRANT UPDATE (val) ON h.meas_23 TO k22_ip;
CREATE VIEW h.v AS SELECT m.id, m.val, o.x FROM h.meas m LEFT JOIN ONLY h.old1 o ON o.x = m.id;
CREATE VIEW h.w AS SELECT (m.*)::h.meas AS r FROM h.meas m;
CREATE FUNCTION h.sum(h.meas) RETURNS double precision LANGUAGE sql IMMUTABLE RETURN ($1).val;
CREATE MATERIALIZED VIEW h.mm AS SELECT h.sum(m.*) AS s FROM h.meas m;
CREATE STATISTICS h.mst ON id, val FROM h.meas;
CREATE POLICY mp ON h.meas USING (val < 100);
ALTER TABLE h.meas ENABLE ROW LEVEL SECURITY;
