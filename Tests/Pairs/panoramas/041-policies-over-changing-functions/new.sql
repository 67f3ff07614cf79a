CREATE SCHEMA sec;
CREATE SCHEMA dat;
CREATE SCHEMA util;
CREATE TYPE sec.ctx AS (tenant uuid, roles text[], since timestamptz);
CREATE FUNCTION sec.ctx(refresh boolean DEFAULT false) RETURNS sec.ctx LANGUAGE plpgsql STABLE AS $$ DECLARE c sec.ctx; BEGIN c.roles := '{}'; RETURN c; END $$;
CREATE FUNCTION sec.allowed(op text, tenant uuid, strict boolean DEFAULT true) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT (sec.ctx()).tenant = tenant AND (op <> 'x' OR NOT strict) $$;
CREATE FUNCTION util.visible(d date) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT d > '2020-01-01' $$;
CREATE FUNCTION sec.level() RETURNS text LANGUAGE sql STABLE AS $$ SELECT 'mid' $$;
CREATE FUNCTION sec.any_of(text[]) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT (sec.ctx()).roles && $1 $$;
CREATE FUNCTION sec.any_of(text) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT $1 = ANY ((sec.ctx()).roles) $$;
CREATE TABLE dat.docs (
    id bigserial PRIMARY KEY,
    tenant uuid DEFAULT (sec.ctx()).tenant,
    day date DEFAULT CURRENT_DATE NOT NULL,
    min_level
    text DEFAULT sec.level(),
    body text,
    fresh boolean GENERATED ALWAYS AS (
    util.visible(day)
    ) STORED
);
CREATE TABLE dat.notes (doc bigint REFERENCES dat.docs, txt text);
CREATE INDEX docs_vis ON dat.docs (day) WHERE
    util.visible(day);
ALTER TABLE dat.docs ENABLE ROW LEVEL SECURITY;
ALTER TABLE dat.notes ENABLE ROW LEVEL SECURITY;
CREATE POLICY r ON dat.docs FOR SELECT USING (
    sec.allowed('r', tenant) AND util.visible(day));
CREATE POLICY w ON dat.docs FOR INSERT WITH CHECK (
    sec.allowed('w', tenant, false) AND min_level = sec.level());
CREATE POLICY d ON dat.docs FOR DELETE
    TO pair_q USING (sec.any_of(ARRAY['admin', 'root']));
CREATE POLICY n ON dat.notes AS
    RESTRICTIVE USING (EXISTS (SELECT FROM dat.docs d WHERE d.id = notes.doc AND util.visible(d.day)));
CREATE POLICY n2 ON dat.notes USING (
    sec.any_of('writer'::text)
    );
CREATE VIEW dat.mine WITH (security_barrier) AS SELECT id, day, body FROM dat.docs WHERE
    sec.allowed('r', tenant);
CREATE FUNCTION dat.fill() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.tenant := (sec.ctx()).tenant; RETURN NEW; END $$;
CREATE TRIGGER fill BEFORE INSERT ON dat.docs FOR EACH ROW WHEN (NEW.tenant IS NULL AND
    sec.level() <> ''
    ) EXECUTE FUNCTION dat.fill();
GRANT SELECT, INSERT ON dat.docs TO pair_p, pair_q;
REVOKE EXECUTE ON FUNCTION sec.allowed(text, uuid, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sec.allowed(text, uuid, boolean) TO pair_q;
COMMENT ON POLICY d ON dat.docs IS 'deleting';
