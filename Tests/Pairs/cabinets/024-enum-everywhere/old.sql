CREATE SCHEMA en;
CREATE TYPE en.sev AS ENUM ('debug', 'info', 'warn', 'error', 'panic');
CREATE DOMAIN en.loud AS en.sev DEFAULT 'warn' CHECK (VALUE >= 'warn');
CREATE TYPE en.sevrange AS RANGE (SUBTYPE = en.sev);
CREATE TYPE en.pair AS (lo en.sev, hi en.loud);
CREATE TABLE en.log (sev en.sev NOT NULL DEFAULT 'info', many en.sev[] DEFAULT '{info,warn}', p en.pair, span en.sevrange DEFAULT '[info,error]', msg text) PARTITION BY LIST (sev);
CREATE TABLE en.log_low PARTITION OF en.log FOR VALUES IN ('debug', 'info');
CREATE TABLE en.log_high PARTITION OF en.log FOR VALUES IN ('warn', 'error', 'panic');
CREATE FUNCTION en.lvl(s en.sev DEFAULT 'debug', VARIADIC r en.sev[] DEFAULT '{panic}') RETURNS en.sev IMMUTABLE RETURN CASE WHEN s = 'panic'::en.sev THEN r[1] ELSE s END;
CREATE INDEX log_i ON en.log (en.lvl(sev)) WHERE sev > 'debug';
CREATE VIEW en.v AS SELECT msg, sev = 'debug' AS dbg, 'panic'::en.sev AS top, (p).hi FROM en.log WHERE sev = ANY ('{warn,panic}'::en.sev[]);
CREATE FUNCTION en.trg() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER t BEFORE INSERT ON en.log FOR EACH ROW WHEN (NEW.sev >= 'panic') EXECUTE FUNCTION en.trg('panic');
CREATE AGGREGATE en.worst(en.sev) (SFUNC = enum_larger, STYPE = en.sev, INITCOND = 'info');
CREATE VIEW en.w AS SELECT en.worst(sev) AS w FROM en.log;

