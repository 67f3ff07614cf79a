CREATE SCHEMA sec;
CREATE SCHEMA dat;
CREATE TYPE sec.ctx AS (tenant integer, role text);
CREATE FUNCTION sec.ctx() RETURNS sec.ctx LANGUAGE sql STABLE AS $$ SELECT ROW(1, 'x')::sec.ctx $$;
CREATE FUNCTION sec.allowed(tenant integer, op text) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT (sec.ctx()).tenant = tenant AND op <> 'x' $$;
CREATE FUNCTION sec.visible(d date) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT d > '2020-01-01' $$;
CREATE FUNCTION sec.level() RETURNS integer LANGUAGE sql STABLE AS 'SELECT 3';
CREATE FUNCTION sec.any_of(VARIADIC text[]) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT (sec.ctx()).role = ANY ($1) $$;
CREATE TABLE dat.docs (
    id bigserial PRIMARY KEY,
    tenant integer DEFAULT (sec.ctx()).tenant,
    day date DEFAULT CURRENT_DATE NOT NULL,
    min_level
    integer DEFAULT sec.level(),
    body text,
    fresh boolean GENERATED ALWAYS AS (
    sec.visible(day)
    ) STORED
);
CREATE TABLE dat.notes (doc bigint REFERENCES dat.docs, txt text);
CREATE INDEX docs_vis ON dat.docs (day) WHERE
    sec.visible(day);
ALTER TABLE dat.docs ENABLE ROW LEVEL SECURITY;
ALTER TABLE dat.notes ENABLE ROW LEVEL SECURITY;
CREATE POLICY r ON dat.docs FOR SELECT USING (
    sec.allowed(tenant, 'r') AND sec.visible(day));
CREATE POLICY w ON dat.docs FOR INSERT WITH CHECK (
    sec.allowed(tenant, 'w') AND min_level <= sec.level());
CREATE POLICY d ON dat.docs FOR DELETE
    TO pair_p USING (sec.any_of('admin', 'root'));
CREATE POLICY n ON dat.notes AS
    PERMISSIVE USING ((SELECT sec.visible(d.day) FROM dat.docs d WHERE d.id = notes.doc));
CREATE POLICY n2 ON dat.notes USING (
    sec.any_of('writer')
    );
CREATE VIEW dat.mine WITH (security_barrier) AS SELECT id, day, body FROM dat.docs WHERE
    sec.allowed(tenant, 'r');
CREATE FUNCTION dat.fill() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.tenant := (sec.ctx()).tenant; RETURN NEW; END $$;
CREATE TRIGGER fill BEFORE INSERT ON dat.docs FOR EACH ROW WHEN (NEW.tenant IS NULL AND
    sec.level() > 1
    ) EXECUTE FUNCTION dat.fill();
GRANT SELECT, INSERT ON dat.docs TO pair_p, pair_q;
GRANT EXECUTE ON FUNCTION sec.allowed(integer, text) TO pair_p;
COMMENT ON POLICY d ON dat.docs IS 'deleting';
