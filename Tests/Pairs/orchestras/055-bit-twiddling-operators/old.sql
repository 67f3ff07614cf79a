CREATE SCHEMA op;
CREATE DOMAIN op.flags AS bit varying(16);
CREATE FUNCTION op.has(bit varying, integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT RETURN get_bit($1, $2) = 1;
CREATE FUNCTION op.hasnot(bit varying, integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT RETURN get_bit($1, $2) = 0;
CREATE OPERATOR op.?> (FUNCTION = op.has, LEFTARG = bit varying, RIGHTARG = integer, NEGATOR = OPERATOR(op.!?>));
CREATE OPERATOR op.!?> (FUNCTION = op.hasnot, LEFTARG = bit varying, RIGHTARG = integer, NEGATOR = OPERATOR(op.?>));
CREATE TABLE op.t (id integer, f op.flags DEFAULT B'0101', CONSTRAINT c CHECK (f OPERATOR(op.?>) 1));
CREATE VIEW op.v AS SELECT id FROM op.t WHERE f OPERATOR(op.!?>) 2;
