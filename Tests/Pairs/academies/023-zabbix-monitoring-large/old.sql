CREATE EXTENSION tablefunc;
CREATE TYPE severity AS ENUM ('info','warning','bad','disaster');
CREATE TABLE hstgrp (
    id bigserial PRIMARY KEY,
    name varchar(255) NOT NULL
);

CREATE TABLE proxy (
    id bigserial PRIMARY KEY,
    name varchar(128) NOT NULL,
    lastaccess integer NOT NULL DEFAULT 0
);

CREATE TABLE hosts (
    id bigserial PRIMARY KEY,
    host varchar(128) NOT NULL,
    status integer NOT NULL DEFAULT 0,
    proxy_hostid bigint REFERENCES hosts (id),
    ipmi_port varchar(64),
    error varchar(128)
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
    ip varchar(39) NOT NULL DEFAULT '127.0.0.1',
    dns varchar(255),
    port varchar(64) NOT NULL DEFAULT '10050'
);

CREATE TABLE items (
    id bigserial PRIMARY KEY,
    hostid bigint NOT NULL REFERENCES hosts (id) ON DELETE CASCADE,
    key_ varchar(255) NOT NULL,
    name varchar(255) NOT NULL,
    value_type integer NOT NULL DEFAULT 0,
    delay integer NOT NULL DEFAULT 60,
    history integer NOT NULL DEFAULT 90,
    interfaceid bigint REFERENCES interface (id)
);

CREATE TABLE triggers (
    id bigserial PRIMARY KEY,
    expression varchar(255) NOT NULL,
    description varchar(255) NOT NULL,
    priority integer NOT NULL DEFAULT 0,
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
    ns integer NOT NULL
);

CREATE TABLE acknowledges (
    id bigserial PRIMARY KEY,
    eventid bigint NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    userid bigint NOT NULL,
    clock integer NOT NULL,
    message varchar(255) NOT NULL
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
    esc_period integer NOT NULL DEFAULT 0
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
    smtp_server varchar(255),
    gsm_modem varchar(255)
);

CREATE TABLE users (
    id bigserial PRIMARY KEY,
    alias varchar(100) NOT NULL UNIQUE,
    passwd varchar(32) NOT NULL,
    lang varchar(7) DEFAULT 'en_GB'
);

CREATE TABLE media (
    id bigserial PRIMARY KEY,
    userid bigint NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    mediatypeid bigint NOT NULL REFERENCES media_type (id) ON DELETE CASCADE,
    sendto varchar(100) NOT NULL
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
    userid bigint REFERENCES users (id)
);

CREATE TABLE widget (
    id bigserial PRIMARY KEY,
    dashboardid bigint NOT NULL REFERENCES dashboards (id) ON DELETE CASCADE,
    type varchar(255) NOT NULL,
    x integer NOT NULL DEFAULT 0,
    y integer NOT NULL DEFAULT 0,
    width integer NOT NULL DEFAULT 1,
    height integer NOT NULL DEFAULT 1
);

CREATE TABLE screens (
    id bigserial PRIMARY KEY,
    name varchar(255) NOT NULL,
    hsize integer NOT NULL DEFAULT 1,
    vsize integer NOT NULL DEFAULT 1
);

CREATE TABLE screens_items (
    id bigserial PRIMARY KEY,
    screenid bigint NOT NULL REFERENCES screens (id) ON DELETE CASCADE,
    resourcetype integer NOT NULL,
    x integer NOT NULL,
    y integer NOT NULL
);

CREATE TABLE history (itemid bigint NOT NULL, clock integer NOT NULL DEFAULT 0, value numeric(16,4) NOT NULL, ns integer NOT NULL DEFAULT 0);
CREATE INDEX history_1 ON history (itemid, clock);
CREATE TABLE history_uint (itemid bigint NOT NULL, clock integer NOT NULL DEFAULT 0, value numeric(20,0) NOT NULL, ns integer NOT NULL DEFAULT 0);
CREATE INDEX history_uint_1 ON history_uint (itemid, clock);
CREATE TABLE history_str (itemid bigint NOT NULL, clock integer NOT NULL DEFAULT 0, value varchar(255) NOT NULL, ns integer NOT NULL DEFAULT 0);
CREATE INDEX history_str_1 ON history_str (itemid, clock);
CREATE TABLE history_text (itemid bigint NOT NULL, clock integer NOT NULL DEFAULT 0, value text NOT NULL, ns integer NOT NULL DEFAULT 0);
CREATE INDEX history_text_1 ON history_text (itemid, clock);
CREATE TABLE trends (itemid bigint NOT NULL, clock integer NOT NULL, num integer NOT NULL DEFAULT 0, value_min numeric(16,4) NOT NULL DEFAULT '0', value_avg numeric(16,4) NOT NULL DEFAULT '0', value_max numeric(16,4) NOT NULL DEFAULT '0', PRIMARY KEY (itemid, clock));
CREATE TABLE trends_uint (itemid bigint NOT NULL, clock integer NOT NULL, num integer NOT NULL DEFAULT 0, value_min numeric(20,0) NOT NULL DEFAULT '0', value_avg numeric(20,0) NOT NULL DEFAULT '0', value_max numeric(20,0) NOT NULL DEFAULT '0', PRIMARY KEY (itemid, clock));
CREATE INDEX items_key ON items (key_);
CREATE INDEX events_1 ON events (source, objectid, clock);
CREATE VIEW open_problems AS SELECT e.id, h.host, t.description, t.priority FROM problem p JOIN events e ON e.id = p.eventid JOIN triggers t ON t.id = e.objectid JOIN functions f ON f.triggerid = t.id JOIN items i ON i.id = f.itemid JOIN hosts h ON h.id = i.hostid WHERE p.r_eventid IS NULL;
CREATE FUNCTION hosts_lower() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.host := lower(NEW.host); RETURN NEW; END $$;
CREATE TRIGGER normalise BEFORE INSERT ON hosts FOR EACH ROW EXECUTE FUNCTION hosts_lower();
