-- Home Assistant recorder schema (SQLAlchemy), plus LTSS style add-on
CREATE TABLE recorder_runs (
	run_id SERIAL NOT NULL,
	start TIMESTAMP WITHOUT TIME ZONE,
	"end" TIMESTAMP WITHOUT TIME ZONE,
	closed_incorrect BOOLEAN,
	created TIMESTAMP WITHOUT TIME ZONE,
	PRIMARY KEY (run_id)
);
CREATE INDEX ix_recorder_runs_start_end ON recorder_runs (start, "end");
CREATE TABLE schema_changes (
	change_id SERIAL NOT NULL,
	schema_version INTEGER,
	changed TIMESTAMP WITHOUT TIME ZONE,
	PRIMARY KEY (change_id)
);
CREATE TABLE events (
	event_id SERIAL NOT NULL,
	event_type VARCHAR(32),
	event_data TEXT,
	origin VARCHAR(32),
	time_fired TIMESTAMP WITH TIME ZONE,
	created TIMESTAMP WITH TIME ZONE,
	context_id VARCHAR(36),
	context_user_id VARCHAR(36),
	PRIMARY KEY (event_id)
);
CREATE INDEX ix_events_event_type ON events (event_type);
CREATE INDEX ix_events_time_fired ON events (time_fired);
CREATE INDEX ix_events_context_id ON events (context_id);
CREATE TABLE states (
	state_id SERIAL NOT NULL,
	domain VARCHAR(64),
	entity_id VARCHAR(255),
	state VARCHAR(255),
	attributes TEXT,
	event_id INTEGER,
	last_changed TIMESTAMP WITH TIME ZONE,
	last_updated TIMESTAMP WITH TIME ZONE,
	created TIMESTAMP WITH TIME ZONE,
	old_state_id INTEGER,
	PRIMARY KEY (state_id),
	FOREIGN KEY(event_id) REFERENCES events (event_id) ON DELETE CASCADE,
	FOREIGN KEY(old_state_id) REFERENCES states (state_id)
);
CREATE INDEX ix_states_entity_id_last_updated ON states (entity_id, last_updated);
CREATE INDEX ix_states_event_id ON states (event_id);
CREATE INDEX ix_states_old_state_id ON states (old_state_id);
CREATE TABLE statistics_meta (
	id SERIAL PRIMARY KEY,
	statistic_id VARCHAR(255),
	source VARCHAR(32),
	unit_of_measurement VARCHAR(255),
	has_mean BOOLEAN,
	has_sum BOOLEAN
);
CREATE
INDEX ix_statistics_meta_statistic_id ON statistics_meta (statistic_id);
CREATE TABLE statistics (
	id SERIAL NOT NULL,
	created TIMESTAMP WITH TIME ZONE,
	start TIMESTAMP WITH TIME ZONE,
	mean FLOAT(24),
	min FLOAT(24),
	max FLOAT(24),
	state DOUBLE PRECISION,
	sum DOUBLE PRECISION,
	metadata_id INTEGER,
	PRIMARY KEY (id),
	FOREIGN KEY(metadata_id) REFERENCES statistics_meta (id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX ix_statistics_statistic_id_start ON statistics (metadata_id, start);
CREATE STATISTICS states_corr (dependencies
) ON
entity_id, domain FROM states;
CREATE VIEW long_states AS SELECT s.entity_id, s.state, s.last_updated, e.event_type FROM states s LEFT JOIN events e USING (event_id);
CREATE VIEW latest_states AS SELECT DISTINCT ON (entity_id) entity_id, state, attributes::json AS attributes FROM states ORDER BY entity_id, last_updated DESC;
CREATE FUNCTION purge_events(keep_days integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  n integer;
BEGIN
  DELETE FROM events WHERE time_fired < now() - make_interval(days => keep_days);
  GET DIAGNOSTICS n = ROW_COUNT;
  RETURN n;
END $$;
CREATE TABLE ltss (id BIGSERIAL, time TIMESTAMP WITH TIME ZONE NOT NULL, entity_id VARCHAR(255), state VARCHAR(255), attributes JSON, PRIMARY KEY (id, time));
CREATE INDEX ix_ltss_entity ON ltss (entity_id, time DESC);
CREATE INDEX ltss_attributes_idx ON ltss ((attributes ->> 'friendly_name'));
CREATE TABLE ltss_config (
	key VARCHAR(40) PRIMARY KEY,
	value TEXT
);
COMMENT ON TABLE ltss IS 'long time state storage';
COMMENT ON COLUMN ltss.attributes IS 'raw json';
CREATE TABLE legacy_migration (
	migration_id VARCHAR(255) NOT NULL,
	version SMALLINT NOT NULL,
	done BOOLEAN DEFAULT false,
	PRIMARY KEY (migration_id)
);
