-- A key of the whole takes one of another kind for its part, where a partition has such over the same columns.
CREATE TABLE reading (id integer NOT NULL, at date NOT NULL, value numeric) PARTITION BY RANGE (at);
CREATE TABLE reading_old PARTITION OF reading (CONSTRAINT old_key UNIQUE (id, at)) DEFAULT;
CREATE TABLE reading_2024 PARTITION OF reading FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE reading ADD CONSTRAINT reading_key PRIMARY KEY (id, at);
CREATE TABLE event (id integer NOT NULL, at date NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE event_rest PARTITION OF event (PRIMARY KEY (id, at)) DEFAULT;
ALTER TABLE event ADD CONSTRAINT event_key UNIQUE (id, at);
CREATE TABLE note (id integer NOT NULL, at date NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE note_rest PARTITION OF note DEFAULT;
ALTER TABLE note ADD CONSTRAINT note_key UNIQUE (id, at);
