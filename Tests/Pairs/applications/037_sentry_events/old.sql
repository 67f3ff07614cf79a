CREATE EXTENSION IF NOT EXISTS citext;
CREATE FUNCTION sentry_increment_project_counter(project bigint, delta int) RETURNS int AS $$
DECLARE new_val int;
BEGIN
  LOOP
    UPDATE sentry_projectcounter SET value = value + delta WHERE project_id = project RETURNING value INTO new_val;
    IF found THEN RETURN new_val; END IF;
    BEGIN
      INSERT INTO sentry_projectcounter(project_id, value) VALUES (project, delta) RETURNING value INTO new_val;
      RETURN new_val;
    EXCEPTION WHEN unique_violation THEN
    END;
  END LOOP;
END
$$ LANGUAGE plpgsql;
CREATE TABLE sentry_organization (
    id bigserial PRIMARY KEY,
    name varchar(64) NOT NULL,
    status integer NOT NULL CHECK (status >= 0),
    date_added timestamp with time zone NOT NULL,
    slug varchar(50) NOT NULL UNIQUE,
    flags bigint NOT NULL,
    default_role varchar(32) NOT NULL
);
CREATE TABLE auth_user (
    password varchar(128) NOT NULL,
    last_login timestamp with time zone NOT NULL,
    id serial PRIMARY KEY,
    username citext NOT NULL UNIQUE,
    first_name varchar(30) NOT NULL,
    email citext NOT NULL,
    is_staff boolean NOT NULL
);
CREATE TABLE sentry_project (
    id bigserial PRIMARY KEY,
    slug varchar(50),
    name varchar(200) NOT NULL,
    public boolean NOT NULL,
    status integer NOT NULL CHECK (status >= 0),
    organization_id bigint NOT NULL,
    team_id bigint NOT NULL,
    first_event timestamp with time zone
);
ALTER TABLE sentry_project ADD CONSTRAINT sentry_project_organization_id_slug_uniq UNIQUE (organization_id, slug, team_id);
ALTER TABLE sentry_project ADD CONSTRAINT organization_id_refs_id_6874e5b7 FOREIGN KEY (organization_id) REFERENCES sentry_organization (id) DEFERRABLE INITIALLY DEFERRED;
CREATE TABLE sentry_projectcounter (
    id bigserial PRIMARY KEY,
    project_id bigint NOT NULL UNIQUE REFERENCES sentry_project (id) DEFERRABLE INITIALLY DEFERRED,
    value integer NOT NULL
);
CREATE TABLE sentry_groupedmessage (
    id bigserial PRIMARY KEY,
    logger varchar(64) NOT NULL,
    level integer NOT NULL CHECK (level >= 0),
    message text NOT NULL,
    view varchar(200),
    checksum varchar(32),
    status integer NOT NULL CHECK (status >= 0),
    times_seen integer NOT NULL CHECK (times_seen >= 0),
    time_spent_total integer NOT NULL,
    last_seen timestamp with time zone NOT NULL,
    first_seen timestamp with time zone NOT NULL,
    data text,
    project_id bigint,
    short_id bigint
);
ALTER TABLE sentry_groupedmessage ADD CONSTRAINT sentry_groupedmessage_project_id_checksum_uniq UNIQUE (project_id, checksum);
CREATE INDEX sentry_groupedmessage_view ON sentry_groupedmessage (view);
CREATE INDEX sentry_groupedmessage_status ON sentry_groupedmessage (status);
CREATE TABLE sentry_eventtag (id bigserial PRIMARY KEY, project_id bigint NOT NULL, event_id bigint NOT NULL, key_id bigint NOT NULL, value_id bigint NOT NULL, UNIQUE (event_id, key_id, value_id));
CREATE TABLE sentry_filtervalue (id bigserial PRIMARY KEY, key varchar(32) NOT NULL, value varchar(200) NOT NULL);
