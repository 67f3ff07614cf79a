CREATE SCHEMA archive;
CREATE TYPE severity AS ENUM ('debug','info','warn','error');
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
    PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);
CREATE TABLE audit_2019 PARTITION OF audit FOR VALUES FROM ('2019-01-01') TO ('2020-01-01');
CREATE TABLE audit_2020 PARTITION OF audit FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE audit_2021 PARTITION OF audit FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE INDEX audit_app ON audit (app_id, at);
CREATE INDEX audit_err ON audit_2021 (at) WHERE sev = 'error';
CREATE TABLE audit_2022 (
    id bigint NOT NULL DEFAULT nextval('audit_id_seq'),
    app_id int NOT NULL REFERENCES apps,
    at date NOT NULL,
    sev severity NOT NULL DEFAULT 'info',
    msg text,
    CONSTRAINT audit_2022_pkey PRIMARY KEY (id, at),
    CONSTRAINT in_2022 CHECK (at >= '2022-01-01' AND at < '2023-01-01')
);
CREATE INDEX audit_2022_app ON audit_2022 (app_id, at);
CREATE TABLE archive.audit_2018 (
    id bigint NOT NULL,
    app_id int NOT NULL,
    at date NOT NULL,
    sev severity NOT NULL,
    msg text
);
CREATE VIEW all_audit AS SELECT * FROM audit UNION ALL SELECT * FROM audit_2022 UNION ALL SELECT * FROM archive.audit_2018;
CREATE FUNCTION audit_trg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.msg := left(NEW.msg, 500); RETURN NEW; END $$;
CREATE TRIGGER audit_trg BEFORE INSERT ON audit FOR EACH ROW EXECUTE FUNCTION audit_trg();
CREATE TRIGGER audit_trg BEFORE INSERT ON audit_2022 FOR EACH ROW EXECUTE FUNCTION audit_trg();
COMMENT ON TABLE audit_2019 IS 'to be archived';
COMMENT ON INDEX audit_app IS 'by app';
