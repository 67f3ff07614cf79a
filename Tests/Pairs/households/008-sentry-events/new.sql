CREATE SCHEMA ext;
CREATE EXTENSION citext SCHEMA ext;
CREATE FUNCTION sentry_increment_project_counter(project bigint, delta int) RETURNS bigint AS $$
DECLARE new_val int;
BEGIN
  LOOP
    UPDATE sentry_projectcounter SET value = value + delta WHERE project_id = project RETURNING value INTO new_val;
    IF FOUND THEN RETURN new_val; END IF;
    BEGIN
      INSERT INTO sentry_projectcounter(project_id, value) VALUES (project, delta) RETURNING value INTO new_val;
      RETURN new_val;
    EXCEPTION WHEN unique_violation THEN
    END;
  END LOOP;
END $$ LANGUAGE plpgsql;
CREATE TABLE sentry_organization (
    id bigserial PRIMARY KEY,
    name varchar(64) NOT NULL,
    slug varchar(50) NOT NULL UNIQUE,
    status integer NOT NULL CHECK (status >= 0),
    date_added timestamp with time zone NOT NULL,
    flags bigint NOT NULL
);
CREATE TABLE sentry_user (
    id bigserial PRIMARY KEY,
    email ext.citext NOT NULL,
    username varchar(128) NOT NULL UNIQUE,
    is_active boolean NOT NULL,
    is_sentry_app boolean,
    last_login timestamp with time zone,
    avatar_type smallint NOT NULL CHECK (avatar_type >= 0)
);
CREATE TABLE sentry_team (
    id bigserial PRIMARY KEY,
    organization_id bigint NOT NULL,
    slug varchar(50) NOT NULL,
    name varchar(64) NOT NULL,
    UNIQUE (organization_id, slug)
);
ALTER TABLE sentry_team ADD CONSTRAINT fk_sentry_team_organization_id FOREIGN KEY (organization_id) REFERENCES sentry_organization ON DELETE CASCADE;
CREATE INDEX idx_sentry_team_organization_id ON sentry_team USING btree (organization_id);
CREATE TABLE sentry_project (
    id bigserial PRIMARY KEY,
    organization_id bigint NOT NULL,
    slug varchar(50),
    name varchar(200) NOT NULL,
    platform varchar(64),
    flags bigint DEFAULT 10,
    template_id bigint,
    external_id ext.citext,
    UNIQUE (organization_id, slug)
);
ALTER TABLE sentry_project ADD CONSTRAINT fk_sentry_project_organization_id FOREIGN KEY (organization_id) REFERENCES sentry_organization;
CREATE INDEX idx_sentry_project_organization_id ON sentry_project USING btree (organization_id);
CREATE TABLE sentry_projectteam (
    id bigserial PRIMARY KEY,
    project_id bigint NOT NULL,
    team_id bigint NOT NULL,
    UNIQUE (project_id, team_id)
);
ALTER TABLE sentry_projectteam ADD CONSTRAINT fk_sentry_projectteam_project_id FOREIGN KEY (project_id) REFERENCES sentry_project ON DELETE CASCADE;
ALTER TABLE sentry_projectteam ADD CONSTRAINT fk_sentry_projectteam_team_id FOREIGN KEY (team_id) REFERENCES sentry_team ON DELETE CASCADE;
CREATE INDEX idx_sentry_projectteam_team_id ON sentry_projectteam USING btree (team_id);
CREATE TABLE sentry_projectcounter (
    id bigserial PRIMARY KEY,
    project_id bigint NOT NULL UNIQUE,
    value bigint NOT NULL CHECK (value >= 0)
);
ALTER TABLE sentry_projectcounter ADD CONSTRAINT fk_sentry_projectcounter_project_id FOREIGN KEY (project_id) REFERENCES sentry_project ON DELETE CASCADE;
CREATE TABLE sentry_groupedmessage (
    id bigserial PRIMARY KEY,
    project_id bigint NOT NULL,
    logger varchar(64) NOT NULL,
    level integer NOT NULL CHECK (level >= 0),
    message text NOT NULL,
    culprit varchar(200),
    status integer NOT NULL,
    substatus integer,
    priority smallint CHECK (priority >= 0),
    times_seen bigint NOT NULL,
    last_seen timestamp with time zone NOT NULL,
    first_seen timestamp with time zone NOT NULL,
    resolved_at timestamp with time zone,
    data text,
    short_id bigint,
    type integer DEFAULT 1 NOT NULL
);
ALTER TABLE sentry_groupedmessage ADD CONSTRAINT fk_sentry_groupedmessage_project_id FOREIGN KEY (project_id) REFERENCES sentry_project ON DELETE CASCADE;
CREATE INDEX idx_sentry_groupedmessage_project_id ON sentry_groupedmessage USING btree (project_id);
CREATE INDEX idx_sentry_groupedmessage_last_seen ON sentry_groupedmessage USING btree (last_seen);
CREATE UNIQUE INDEX sentry_groupedmessage_project_short ON sentry_groupedmessage (project_id, short_id) INCLUDE (status, substatus);
CREATE INDEX sentry_group_prio ON sentry_groupedmessage (project_id, status, substatus, type, last_seen DESC, id) WHERE priority IS NOT NULL;
CREATE TABLE sentry_grouphash (
    id bigserial PRIMARY KEY,
    project_id bigint NOT NULL,
    hash varchar(32) NOT NULL,
    group_id bigint,
    UNIQUE (project_id, hash)
);
ALTER TABLE sentry_grouphash ADD CONSTRAINT fk_sentry_grouphash_project_id FOREIGN KEY (project_id) REFERENCES sentry_project;
ALTER TABLE sentry_grouphash ADD CONSTRAINT fk_sentry_grouphash_group_id FOREIGN KEY (group_id) REFERENCES sentry_groupedmessage;
CREATE SCHEMA nodestore;
CREATE TABLE nodestore.nodestore_node (
    id varchar(40) PRIMARY KEY,
    data text NOT NULL,
    timestamp timestamp with time zone NOT NULL
);
CREATE VIEW release_health AS SELECT p.slug, array_agg(t.slug ORDER BY t.slug) AS team, max(g.times_seen) AS score FROM sentry_project p JOIN sentry_projectteam pt ON pt.project_id = p.id JOIN sentry_team t ON t.id = pt.team_id JOIN sentry_groupedmessage g ON g.project_id = p.id GROUP BY p.id;
