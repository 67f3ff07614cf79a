CREATE TABLE ipam_vrf (
    id serial PRIMARY KEY,
    created date NOT NULL,
    last_updated timestamp with time zone,
    name varchar(50) NOT NULL,
    rd varchar(21) NOT NULL UNIQUE,
    enforce_unique boolean NOT NULL,
    description varchar(100) NOT NULL
);
CREATE INDEX ipam_vrf_rd_like ON ipam_vrf (rd varchar_pattern_ops);
CREATE TABLE ipam_rir (
    id serial PRIMARY KEY,
    name varchar(50) NOT NULL UNIQUE,
    slug varchar(50) NOT NULL UNIQUE,
    is_private boolean NOT NULL
);
CREATE TABLE ipam_prefix (
    id serial PRIMARY KEY,
    family smallint NOT NULL CHECK (family >= 0),
    prefix cidr NOT NULL,
    status smallint NOT NULL CHECK (status >= 0),
    vrf_id integer,
    is_pool boolean NOT NULL,
    description varchar(100) NOT NULL
);
ALTER TABLE ipam_prefix ADD CONSTRAINT ipam_prefix_vrf_id_fk FOREIGN KEY (vrf_id) REFERENCES ipam_vrf (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX ipam_prefix_vrf_id ON ipam_prefix (vrf_id);
CREATE TABLE ipam_ipaddress (
    id serial PRIMARY KEY,
    family smallint NOT NULL CHECK (family >= 0),
    address inet NOT NULL,
    vrf_id integer REFERENCES ipam_vrf DEFERRABLE INITIALLY DEFERRED,
    nat_inside_id integer UNIQUE REFERENCES ipam_ipaddress DEFERRABLE INITIALLY DEFERRED,
    interface_id integer,
    description varchar(100) NOT NULL
);
CREATE TABLE ipam_vlangroup (
    id serial PRIMARY KEY, name varchar(50) NOT NULL, slug varchar(50) NOT NULL, site_id integer NOT NULL,
    UNIQUE (site_id, name), UNIQUE (site_id, slug)
);
CREATE TABLE ipam_vlan (id serial PRIMARY KEY, vid smallint NOT NULL CHECK (vid >= 1 AND vid <= 4094), name varchar(64) NOT NULL, group_id integer REFERENCES ipam_vlangroup DEFERRABLE INITIALLY DEFERRED);
