CREATE TABLE events (
	event_id INTEGER NOT NULL, 
	event_type VARCHAR(32), 
	event_data TEXT, 
	origin VARCHAR(32), 
	time_fired DATETIME, 
	created DATETIME, 
	context_id VARCHAR(36), 
	PRIMARY KEY (event_id)
);
CREATE TABLE states (
	state_id INTEGER NOT NULL, 
	domain VARCHAR(64), 
	entity_id VARCHAR(255), 
	state VARCHAR(255), 
	attributes TEXT, 
	event_id INTEGER, 
	last_changed DATETIME, 
	last_updated DATETIME, 
	old_state_id INTEGER, 
	PRIMARY KEY (state_id), 
	FOREIGN KEY(event_id) REFERENCES events (event_id), 
	FOREIGN KEY(old_state_id) REFERENCES states (state_id)
);
CREATE TABLE recorder_runs (
	run_id INTEGER NOT NULL, 
	start DATETIME, 
	"end" DATETIME, 
	closed_incorrect BOOLEAN, 
	PRIMARY KEY (run_id), 
	CHECK (closed_incorrect IN (0, 1))
);
CREATE TABLE schema_changes (change_id INTEGER NOT NULL, schema_version INTEGER, changed DATETIME, PRIMARY KEY (change_id));
CREATE TABLE statistics_meta (id INTEGER NOT NULL, statistic_id VARCHAR(255), source VARCHAR(32), has_mean BOOLEAN, has_sum BOOLEAN, PRIMARY KEY (id));
CREATE TABLE statistics (
	id INTEGER NOT NULL, created DATETIME, metadata_id INTEGER, start DATETIME, mean FLOAT, min FLOAT, max FLOAT, sum FLOAT,
	PRIMARY KEY (id), FOREIGN KEY(metadata_id) REFERENCES statistics_meta (id) ON DELETE CASCADE
);
CREATE INDEX ix_states_entity_id_last_updated ON states (entity_id, last_updated);
CREATE INDEX ix_states_event_id ON states (event_id);
CREATE INDEX ix_events_time_fired ON events (time_fired);
CREATE INDEX ix_events_event_type ON events (event_type);
CREATE INDEX ix_statistics_start ON statistics (start);
