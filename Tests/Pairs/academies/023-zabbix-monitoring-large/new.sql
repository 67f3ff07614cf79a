CREATE EXTENSION pg_trgm;
CREATE TYPE severity AS ENUM ('info','warning','average','high','disaster');
CREATE TABLE hstgrp (
    id bigserial PRIMARY KEY,
    name varchar(255) NOT NULL,
    uuid varchar(32) NOT NULL DEFAULT '',
    CONSTRAINT hstgrp_name UNIQUE (name)
);

CREATE TABLE proxy (
    id bigserial PRIMARY KEY,
    name varchar(128) NOT NULL,
    lastaccess timestamptz,
    version integer NOT NULL DEFAULT 0
);

CREATE TABLE hosts (
    id bigserial PRIMARY KEY,
    host varchar(128) NOT NULL,
    status integer NOT NULL DEFAULT 0,
    proxy_id bigint REFERENCES proxy (id) ON DELETE RESTRICT,
    description text NOT NULL DEFAULT '',
    name_upper varchar(128) NOT NULL GENERATED ALWAYS AS (upper(host)) STORED
);

CREATE TABLE hosts_groups (
    id bigserial PRIMARY KEY,
    hostid bigint NOT NULL REFERENCES hosts (id) ON DELETE CASCADE,
    groupid bigint NOT NULL REFERENCES hstgrp (id) ON DELETE CASCADE,
    UNIQUE (hostid, groupid)
);

CREATE TABLE interface (
    id bigserial PRIMARY KEY,
    hostid bigint NOT NULL REFERENCES hosts (id) ON DELETE CASCADE,
    main integer NOT NULL,
    ip varchar(64) NOT NULL DEFAULT '127.0.0.1',
    dns varchar(255),
    port varchar(64) NOT NULL DEFAULT '10050'
);

CREATE TABLE items (
    id bigserial PRIMARY KEY,
    hostid bigint NOT NULL REFERENCES hosts (id) ON DELETE CASCADE,
    key_ varchar(2048) NOT NULL,
    name varchar(255) NOT NULL,
    value_type integer NOT NULL DEFAULT 0,
    delay varchar(1024) NOT NULL DEFAULT '1m',
    history varchar(255) NOT NULL DEFAULT '31d',
    interfaceid bigint REFERENCES interface (id),
    master_itemid bigint REFERENCES items (id) ON DELETE CASCADE,
    UNIQUE (hostid, key_)
);

CREATE TABLE triggers (
    id bigserial PRIMARY KEY,
    expression varchar(2048) NOT NULL,
    description varchar(255) NOT NULL,
    priority severity NOT NULL DEFAULT 'info',
    value integer NOT NULL DEFAULT 0
);

CREATE TABLE functions (
    id bigserial PRIMARY KEY,
    itemid bigint NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    triggerid bigint NOT NULL REFERENCES triggers (id) ON DELETE CASCADE,
    name varchar(12) NOT NULL,
    parameter varchar(255) NOT NULL DEFAULT '0'
);

CREATE TABLE trigger_depends (
    id bigserial PRIMARY KEY,
    triggerid_down bigint NOT NULL REFERENCES triggers (id) ON DELETE CASCADE,
    triggerid_up bigint NOT NULL REFERENCES triggers (id) ON DELETE CASCADE,
    UNIQUE (triggerid_down, triggerid_up)
);

CREATE TABLE events (
    id bigserial PRIMARY KEY,
    source integer NOT NULL DEFAULT 0,
    objectid bigint NOT NULL DEFAULT 0,
    clock integer NOT NULL,
    value integer NOT NULL,
    acknowledged integer NOT NULL DEFAULT 0,
    ns integer NOT NULL,
    name varchar(2048) NOT NULL DEFAULT '',
    severity severity
);

CREATE TABLE acknowledges (
    id bigserial PRIMARY KEY,
    eventid bigint NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    userid bigint NOT NULL,
    clock integer NOT NULL,
    message varchar(4096) NOT NULL
);

CREATE TABLE problem (
    eventid bigint NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    clock integer NOT NULL,
    r_eventid bigint,
    PRIMARY KEY (eventid)
);

CREATE TABLE actions (
    id bigserial PRIMARY KEY,
    name varchar(255) NOT NULL UNIQUE,
    eventsource integer NOT NULL,
    status integer NOT NULL
);

CREATE TABLE operations (
    id bigserial PRIMARY KEY,
    actionid bigint NOT NULL REFERENCES actions (id) ON DELETE CASCADE,
    operationtype integer NOT NULL,
    esc_period varchar(255) DEFAULT '0'
);

CREATE TABLE conditions (
    id bigserial PRIMARY KEY,
    actionid bigint NOT NULL REFERENCES actions (id) ON DELETE CASCADE,
    conditiontype integer NOT NULL,
    operator integer NOT NULL,
    value varchar(255)
);

CREATE TABLE media_type (
    id bigserial PRIMARY KEY,
    type integer NOT NULL,
    description varchar(100) NOT NULL,
    parameters jsonb NOT NULL DEFAULT '{}',
    script text
);

CREATE TABLE users (
    id bigserial PRIMARY KEY,
    username varchar(100) NOT NULL UNIQUE,
    passwd varchar(60) NOT NULL,
    lang varchar(7) NOT NULL DEFAULT 'default'
);

CREATE TABLE media (
    id bigserial PRIMARY KEY,
    userid bigint NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    mediatypeid bigint NOT NULL REFERENCES media_type (id) ON DELETE CASCADE,
    sendto varchar(1024) NOT NULL
);

CREATE TABLE alerts (
    id bigserial PRIMARY KEY,
    actionid bigint NOT NULL REFERENCES actions (id) ON DELETE CASCADE,
    eventid bigint NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    userid bigint REFERENCES users (id) ON DELETE CASCADE,
    clock integer NOT NULL,
    status integer NOT NULL,
    message text
);

CREATE TABLE dashboards (
    id bigserial PRIMARY KEY,
    name varchar(255) NOT NULL,
    userid bigint REFERENCES users (id) ON DELETE SET NULL
);

CREATE TABLE widget (
    id bigserial PRIMARY KEY,
    dashboardid bigint NOT NULL REFERENCES dashboards (id) ON DELETE CASCADE,
    type varchar(255) NOT NULL,
    x integer NOT NULL DEFAULT 0,
    y integer NOT NULL DEFAULT 0,
    width integer NOT NULL DEFAULT 1 CHECK (width <= 24),
    height integer NOT NULL DEFAULT 2
);

CREATE TABLE tags (
    id bigserial PRIMARY KEY,
    hostid bigint NOT NULL REFERENCES hosts (id) ON DELETE CASCADE,
    tag varchar(255) NOT NULL DEFAULT '',
    value varchar(255) NOT NULL DEFAULT ''
);

CREATE INDEX tags_1 ON tags (tag, value) INCLUDE (hostid);
CREATE TABLE history (itemid bigint NOT NULL, clock integer NOT NULL DEFAULT 0, value float8 NOT NULL, ns integer NOT NULL DEFAULT 0, PRIMARY KEY (itemid, clock, ns)) PARTITION BY RANGE (clock);
CREATE TABLE history_p1 PARTITION OF history FOR VALUES FROM (MINVALUE) TO (1704067200);
CREATE TABLE history_p2 PARTITION OF history FOR VALUES FROM (1704067200) TO (1706745600);
CREATE TABLE history_p3 PARTITION OF history FOR VALUES FROM (1706745600) TO (MAXVALUE);
CREATE TABLE history_uint (itemid bigint NOT NULL, clock integer NOT NULL DEFAULT 0, value numeric(20,0) NOT NULL, ns integer NOT NULL DEFAULT 0, PRIMARY KEY (itemid, clock, ns)) PARTITION BY RANGE (clock);
CREATE TABLE history_uint_p1 PARTITION OF history_uint FOR VALUES FROM (MINVALUE) TO (1704067200);
CREATE TABLE history_uint_p2 PARTITION OF history_uint FOR VALUES FROM (1704067200) TO (1706745600);
CREATE TABLE history_uint_p3 PARTITION OF history_uint FOR VALUES FROM (1706745600) TO (MAXVALUE);
CREATE TABLE history_str (itemid bigint NOT NULL, clock integer NOT NULL DEFAULT 0, value varchar(255) NOT NULL, ns integer NOT NULL DEFAULT 0, PRIMARY KEY (itemid, clock, ns)) PARTITION BY RANGE (clock);
CREATE TABLE history_str_p1 PARTITION OF history_str FOR VALUES FROM (MINVALUE) TO (1704067200);
CREATE TABLE history_str_p2 PARTITION OF history_str FOR VALUES FROM (1704067200) TO (1706745600);
CREATE TABLE history_str_p3 PARTITION OF history_str FOR VALUES FROM (1706745600) TO (MAXVALUE);
CREATE TABLE history_text (itemid bigint NOT NULL, clock integer NOT NULL DEFAULT 0, value text NOT NULL, ns integer NOT NULL DEFAULT 0, PRIMARY KEY (itemid, clock, ns)) PARTITION BY RANGE (clock);
CREATE TABLE history_text_p1 PARTITION OF history_text FOR VALUES FROM (MINVALUE) TO (1704067200);
CREATE TABLE history_text_p2 PARTITION OF history_text FOR VALUES FROM (1704067200) TO (1706745600);
CREATE TABLE history_text_p3 PARTITION OF history_text FOR VALUES FROM (1706745600) TO (MAXVALUE);
CREATE TABLE trends (itemid bigint NOT NULL, clock integer NOT NULL, num integer NOT NULL DEFAULT 0, value_min float8 NOT NULL DEFAULT '0', value_avg float8 NOT NULL DEFAULT '0', value_max float8 NOT NULL DEFAULT '0', PRIMARY KEY (itemid, clock));
CREATE TABLE trends_uint (itemid bigint NOT NULL, clock integer NOT NULL, num integer NOT NULL DEFAULT 0, value_min numeric(20,0) NOT NULL DEFAULT '0', value_avg numeric(20,0) NOT NULL DEFAULT '0', value_max numeric(20,0) NOT NULL DEFAULT '0', PRIMARY KEY (itemid, clock));
CREATE INDEX items_key ON items USING gin (key_ gin_trgm_ops);
CREATE INDEX events_1 ON events (source, objectid, clock DESC);
CREATE VIEW open_problems AS SELECT e.id, h.host, h.name_upper, t.description, t.priority, e.severity FROM problem p JOIN events e ON e.id = p.eventid JOIN triggers t ON t.id = e.objectid JOIN functions f ON f.triggerid = t.id JOIN items i ON i.id = f.itemid JOIN hosts h ON h.id = i.hostid WHERE p.r_eventid IS NULL;
CREATE FUNCTION items_name_upper() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.name := coalesce(NEW.name, NEW.key_); RETURN NEW; END $$;
CREATE TRIGGER normalise BEFORE INSERT ON items FOR EACH ROW EXECUTE FUNCTION items_name_upper();
