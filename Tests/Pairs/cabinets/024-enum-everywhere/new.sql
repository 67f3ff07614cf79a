CREATE SCHEMA en;
CREATE TYPE en.sev AS ENUM ('trace', 'info', 'warn', 'err''or', 'error', 'fatal');
CREATE DOMAIN en.loud AS en.sev DEFAULT 'error' NOT NULL CHECK (VALUE > 'warn');
CREATE TYPE en.sevrange AS RANGE (SUBTYPE = en.sev);
CREATE TYPE en.pair AS (lo en.sev, hi en.loud);
CREATE TABLE en.log (sev en.sev NOT NULL DEFAULT 'info', many en.sev[] DEFAULT '{info,warn}', p en.pair, span en.sevrange DEFAULT '[info,error]', msg text) PARTITION BY LIST (sev);
CREATE TABLE en.log_low PARTITION OF en.log FOR VALUES IN ('trace', 'info', 'warn');
CREATE TABLE en.log_high PARTITION OF en.log FOR VALUES IN ('error', 'fatal');
CREATE FUNCTION en.lvl(s en.sev DEFAULT 'trace', VARIADIC r en.sev[] DEFAULT '{fatal}') RETURNS en.sev IMMUTABLE RETURN CASE WHEN s = 'fatal'::en.sev THEN r[1] ELSE s END;
CREATE INDEX log_i ON en.log (en.lvl(sev)) WHERE sev > 'trace';
CREATE VIEW en.v AS SELECT msg, sev = 'trace' AS dbg, 'fatal'::en.sev AS top, (p).hi FROM en.log WHERE sev = ANY ('{warn,fatal}'::en.sev[]);
CREATE FUNCTION en.trg() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER t BEFORE INSERT ON en.log FOR EACH ROW WHEN (NEW.sev >= 'fatal') EXECUTE FUNCTION en.trg('fatal');
CREATE AGGREGATE en.worst(en.sev) (SFUNC = enum_larger, STYPE = en.sev, INITCOND = 'info');
CREATE VIEW en.w AS SELECT en.worst(sev) AS w FROM en.log;

