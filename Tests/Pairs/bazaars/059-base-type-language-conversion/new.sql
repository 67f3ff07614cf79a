CREATE SCHEMA b;
CREATE TYPE b.cid;
CREATE FUNCTION b.cid_in(cstring) RETURNS b.cid LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8in';
CREATE FUNCTION b.cid_out(b.cid) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8out';
CREATE FUNCTION b.cid_send(b.cid) RETURNS bytea LANGUAGE internal IMMUTABLE STRICT AS 'int8send';
CREATE TYPE b.cid (INPUT = b.cid_in, OUTPUT = b.cid_out, SEND = b.cid_send, LIKE = int8, CATEGORY = 'N', DELIMITER = ';');
CREATE CAST (b.cid AS int8) WITHOUT FUNCTION AS ASSIGNMENT;
CREATE CAST (int8 AS b.cid) WITHOUT FUNCTION;
CREATE TABLE b.t (id b.cid NOT NULL, ids b.cid[], nm text);
CREATE FUNCTION b.is(b.cid, b.cid) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS
    'int8eq';
CREATE OPERATOR b.= (LEFTARG = b.cid, RIGHTARG = b.cid, FUNCTION = b.is, COMMUTATOR = OPERATOR(b.=), HASHES);
CREATE FUNCTION b.h(b.cid) RETURNS int LANGUAGE internal IMMUTABLE STRICT AS
    'hashint8';
CREATE OPERATOR CLASS b.cid_hash DEFAULT FOR TYPE b.cid USING hash AS OPERATOR 1 b.=, FUNCTION 1 b.h(b.cid);
CREATE INDEX t_h ON b.t USING hash (id);
CREATE DOMAIN b.cid_d AS b.cid NOT NULL;
CREATE VIEW b.v AS SELECT id, nm FROM b.t WHERE id OPERATOR(b.=) '5'::b.cid;
CREATE FUNCTION b.plh() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE FUNCTION b.plv(oid) RETURNS void LANGUAGE c STRICT AS '$libdir/plpgsql', 'plpgsql_validator';
CREATE LANGUAGE plmine HANDLER b.plh VALIDATOR b.plv;
CREATE FUNCTION b.lf(x b.cid) RETURNS int LANGUAGE plmine AS 'begin return 1; end';
CREATE DEFAULT CONVERSION b.cv FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
CREATE CONVERSION b.cv2 FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;
COMMENT ON CONVERSION b.cv IS 'latin';
GRANT SELECT ON b.v TO app_rw;
