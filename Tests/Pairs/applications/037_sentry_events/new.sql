CREATE FUNCTION sentry_increment_project_counter(project bigint, delta integer) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE new_val bigint;
BEGIN
  INSERT INTO sentry_projectcounter AS c (project_id, value) VALUES (project, delta)
  ON CONFLICT (project_id) DO UPDATE SET value = c.value + delta RETURNING value INTO new_val;
  RETURN new_val;
END $$;
CREATE TABLE sentry_organization (
    id bigserial PRIMARY KEY,
    name varchar(64) NOT NULL,
    slug varchar(50) NOT NULL UNIQUE,
    status integer NOT NULL DEFAULT 0 CHECK (status >= 0),
    date_added timestamp with time zone NOT NULL,
    default_role varchar(32) NOT NULL DEFAULT 'member',
    is_test boolean NOT NULL DEFAULT false,
    flags bigint NOT NULL DEFAULT 1
);
CREATE TABLE auth_user (
    password varchar(128) NOT NULL,
    last_login timestamp with time zone,
    id bigserial PRIMARY KEY,
    username varchar(128) NOT NULL UNIQUE,
    first_name varchar(200) NOT NULL,
    email varchar(200) NOT NULL,
    session_nonce varchar(12),
    is_sentry_app boolean,
    is_staff boolean NOT NULL
);
CREATE UNIQUE INDEX auth_user_upper_username ON auth_user (upper(username));
CREATE TABLE sentry_project (
    id bigserial PRIMARY KEY,
    slug varchar(50),
    name varchar(200) NOT NULL,
    public boolean NOT NULL,
    status integer NOT NULL CHECK (status >= 0),
    organization_id bigint NOT NULL,
    first_event timestamp with time zone
    , platform varchar(64), flags bigint DEFAULT 10, external_id varchar(256)
);
ALTER TABLE sentry_project ADD CONSTRAINT sentry_project_organization_id_slug_uniq UNIQUE (organization_id, slug);
ALTER TABLE sentry_project ADD CONSTRAINT sentry_project_org_fk FOREIGN KEY (organization_id) REFERENCES sentry_organization (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
CREATE TABLE sentry_projectcounter (
    id bigserial PRIMARY KEY,
    project_id bigint NOT NULL UNIQUE REFERENCES sentry_project (id) DEFERRABLE INITIALLY DEFERRED,
    value bigint NOT NULL CHECK (value >= 0)
);
CREATE TABLE sentry_groupedmessage (
    id bigserial PRIMARY KEY,
    logger varchar(64) NOT NULL,
    level integer NOT NULL DEFAULT 40 CHECK (level >= 0),
    message text NOT NULL,
    view varchar(200),
    status integer NOT NULL CHECK (status >= 0),
    substatus integer,
    times_seen bigint NOT NULL DEFAULT 1 CHECK (times_seen >= 0),
    last_seen timestamp with time zone NOT NULL,
    first_seen timestamp with time zone NOT NULL,
    data text,
    project_id bigint,
    short_id bigint
    , type integer NOT NULL DEFAULT 1, priority smallint
);
CREATE INDEX sentry_groupedmessage_project_id_id_515aaa7e_idx ON sentry_groupedmessage (project_id, id);
CREATE UNIQUE INDEX sentry_groupedmessage_project_short ON sentry_groupedmessage (project_id, short_id);
CREATE INDEX sentry_grou_project_81a5ed_idx ON sentry_groupedmessage (project_id, status, substatus, type, last_seen, id) WHERE type = 1;
CREATE TABLE sentry_grouphash (id bigserial PRIMARY KEY, project_id bigint REFERENCES sentry_project DEFERRABLE INITIALLY DEFERRED, hash varchar(32) NOT NULL, group_id bigint REFERENCES sentry_groupedmessage DEFERRABLE INITIALLY DEFERRED, state integer CHECK (state >= 0), UNIQUE (project_id, hash));
CREATE INDEX sentry_grouphash_group ON sentry_grouphash (group_id);
