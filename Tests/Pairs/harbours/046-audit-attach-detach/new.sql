CREATE SCHEMA archive;
CREATE TYPE severity AS ENUM ('info','warn','error');
CREATE TABLE apps (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE
);
CREATE TABLE audit (
    id bigserial,
    app_id int NOT NULL REFERENCES apps,
    at date NOT NULL,
    sev severity NOT NULL DEFAULT 'info',
    msg text,
    extra jsonb,
    PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);
CREATE TABLE audit_2021 PARTITION OF audit FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE TABLE audit_2022 PARTITION OF audit FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
CREATE TABLE audit_next PARTITION OF audit DEFAULT PARTITION BY RANGE (at);
CREATE TABLE audit_2023 PARTITION OF audit_next FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE INDEX audit_app ON audit (app_id, at DESC);
CREATE INDEX audit_err ON audit (at) WHERE sev = 'error';
CREATE TABLE archive.audit (
    id bigint NOT NULL,
    app_id int NOT NULL,
    at date NOT NULL,
    sev text NOT NULL,
    msg text
) PARTITION BY RANGE (at);
CREATE TABLE archive.audit_2018 PARTITION OF archive.audit FOR VALUES FROM (MINVALUE) TO ('2019-01-01');
CREATE TABLE archive.audit_2019 PARTITION OF archive.audit FOR VALUES FROM ('2019-01-01') TO ('2020-01-01');
CREATE TABLE archive.audit_2020 (
    id bigint NOT NULL PRIMARY KEY,
    app_id int NOT NULL,
    at date NOT NULL,
    sev text NOT NULL,
    msg text,
    CONSTRAINT in_2020 CHECK (at >= '2020-01-01' AND at < '2021-01-01')
);
CREATE VIEW all_audit AS SELECT id, app_id, at, sev::text AS sev, msg FROM audit UNION ALL SELECT id, app_id, at, sev, msg FROM archive.audit UNION ALL SELECT id, app_id, at, sev, msg FROM archive.audit_2020;
CREATE FUNCTION audit_trg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.msg := left(NEW.msg, 1000); RETURN NEW; END $$;
CREATE TRIGGER audit_trg BEFORE INSERT OR UPDATE ON audit FOR EACH ROW EXECUTE FUNCTION audit_trg();
COMMENT ON TABLE archive.audit_2019 IS 'archived';
COMMENT ON INDEX audit_app IS 'by app, newest first';
