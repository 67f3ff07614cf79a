CREATE TABLE event_data (data_id INTEGER NOT NULL, hash INTEGER, shared_data TEXT, PRIMARY KEY (data_id));
CREATE TABLE events (event_id INTEGER NOT NULL, event_type VARCHAR(64), event_data TEXT, origin VARCHAR(32), time_fired DATETIME, context_id VARCHAR(36), data_id INTEGER, PRIMARY KEY (event_id), FOREIGN KEY(data_id) REFERENCES event_data (data_id));
CREATE TABLE states (state_id INTEGER NOT NULL, entity_id VARCHAR(255), state VARCHAR(255), attributes TEXT, last_updated DATETIME, old_state_id INTEGER, PRIMARY KEY (state_id), FOREIGN KEY(old_state_id) REFERENCES states (state_id));
CREATE INDEX ix_events_event_type ON events (event_type);
CREATE INDEX ix_states_entity_id_last_updated ON states (entity_id, last_updated);
