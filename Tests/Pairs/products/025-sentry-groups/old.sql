CREATE EXTENSION citext;
CREATE FUNCTION sentry_increment_project_counter(project bigint, delta int) RETURNS int AS $$
DECLARE new_val int;
BEGIN
  LOOP
    UPDATE sentry_projectcounter SET value = value + delta WHERE project_id = project RETURNING value INTO new_val;
    IF found THEN RETURN new_val; END IF;
    BEGIN
      INSERT INTO sentry_projectcounter (project_id, value) VALUES (project, delta) RETURNING value INTO new_val;
      RETURN new_val;
    EXCEPTION WHEN unique_violation THEN
    END;
  END LOOP;
END $$ LANGUAGE plpgsql;
CREATE TABLE sentry_organization (id bigserial PRIMARY KEY, name varchar(64) NOT NULL, slug varchar(50) NOT NULL UNIQUE, status int NOT NULL CHECK (status >= 0), date_added timestamptz NOT NULL, flags bigint NOT NULL, default_role varchar(32) NOT NULL);
CREATE TABLE sentry_team (id bigserial PRIMARY KEY, slug varchar(50) NOT NULL, name varchar(64) NOT NULL, organization_id bigint NOT NULL REFERENCES sentry_organization DEFERRABLE INITIALLY DEFERRED, UNIQUE (organization_id, slug));
CREATE TABLE sentry_project (id bigserial PRIMARY KEY, slug varchar(50) NOT NULL, name varchar(200) NOT NULL, 
team_id bigint REFERENCES sentry_team DEFERRABLE INITIALLY DEFERRED,
 organization_id bigint NOT NULL REFERENCES sentry_organization DEFERRABLE INITIALLY DEFERRED, public boolean NOT NULL, first_event timestamptz, platform varchar(64), CONSTRAINT sentry_project_organization_id_slug_uniq UNIQUE (organization_id, slug));
CREATE TABLE sentry_projectcounter (id bigserial PRIMARY KEY, project_id bigint NOT NULL UNIQUE, value bigint NOT NULL);
CREATE TABLE sentry_groupedmessage (id bigserial PRIMARY KEY, logger varchar(64) NOT NULL, level int NOT NULL CHECK (level >= 0), message text NOT NULL, view varchar(200), status int NOT NULL CHECK (status >= 0), times_seen int NOT NULL, last_seen timestamptz NOT NULL, first_seen timestamptz NOT NULL, 
data text, score int NOT NULL,
 project_id bigint REFERENCES sentry_project DEFERRABLE INITIALLY DEFERRED, short_id bigint, CONSTRAINT sentry_groupedmessage_project_id_short_id_uniq UNIQUE (project_id, short_id));
CREATE INDEX sentry_groupedmessage_score ON sentry_groupedmessage (score);
CREATE TABLE sentry_email (id bigserial PRIMARY KEY, email citext NOT NULL UNIQUE, date_added timestamptz NOT NULL);
CREATE TABLE sentry_grouphash (id bigserial PRIMARY KEY, hash varchar(32) NOT NULL, group_id bigint REFERENCES sentry_groupedmessage DEFERRABLE INITIALLY DEFERRED, project_id bigint, state int
, UNIQUE (project_id, hash));
