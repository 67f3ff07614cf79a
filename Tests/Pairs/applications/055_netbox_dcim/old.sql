CREATE TABLE dcim_region (id 
serial PRIMARY KEY, created date, name varchar(50) NOT NULL UNIQUE, slug varchar(50) NOT NULL UNIQUE,
 lft integer NOT NULL CHECK (lft >= 0), rght integer NOT NULL CHECK (rght >= 0), tree_id integer NOT NULL CHECK (tree_id >= 0), level integer NOT NULL CHECK (level >= 0), parent_id 
integer
 REFERENCES dcim_region DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE dcim_site (
    id serial PRIMARY KEY, created date NOT NULL, last_updated timestamptz NOT NULL, name varchar(50) NOT NULL UNIQUE, slug varchar(50) NOT NULL UNIQUE, facility varchar(50) NOT NULL, asn bigint, physical_address varchar(200) NOT NULL, contact_name varchar(50) NOT NULL, contact_phone varchar(20) NOT NULL, comments text NOT NULL, status smallint NOT NULL CHECK (status >= 0), region_id integer,
    latitude numeric(8,6), longitude numeric(9,6)
);
ALTER TABLE dcim_site ADD CONSTRAINT dcim_site_region_id_fk FOREIGN KEY (region_id) REFERENCES dcim_region (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX dcim_site_region_id ON dcim_site (region_id);
CREATE TABLE dcim_rackrole (id 
serial
 PRIMARY KEY, name varchar(
50
) NOT NULL UNIQUE, slug varchar(50) NOT NULL UNIQUE, color varchar(6) NOT NULL
);
CREATE TABLE dcim_rackgroup (id serial PRIMARY KEY, name varchar(50) NOT NULL, slug varchar(50) NOT NULL, site_id integer NOT NULL REFERENCES dcim_site DEFERRABLE INITIALLY DEFERRED, UNIQUE (site_id, name), UNIQUE (site_id, slug));
CREATE TABLE dcim_rack (
    id serial PRIMARY KEY, name varchar(50) NOT NULL, facility_id varchar(30), u_height smallint NOT NULL CHECK (u_height >= 0), comments text NOT NULL, group_id integer REFERENCES dcim_rackgroup DEFERRABLE INITIALLY DEFERRED, site_id integer NOT NULL REFERENCES dcim_site DEFERRABLE INITIALLY DEFERRED, type smallint CHECK (type >= 0), width smallint NOT NULL CHECK (width >= 0), role_id integer REFERENCES dcim_rackrole,
    UNIQUE (group_id, name), UNIQUE (group_id, facility_id)
);
CREATE INDEX dcim_rack_site ON dcim_rack (site_id
);
CREATE TABLE dcim_manufacturer (id 
serial
 PRIMARY KEY, name varchar(
50
) NOT NULL UNIQUE, slug varchar(
50
) NOT NULL UNIQUE);
CREATE TABLE dcim_devicetype (
    id serial PRIMARY KEY, model varchar(50) NOT NULL, slug varchar(50) NOT NULL, u_height smallint NOT NULL CHECK (u_height >= 0), is_full_depth boolean NOT NULL, is_console_server boolean NOT NULL, is_pdu boolean NOT NULL, is_network_device boolean NOT NULL, manufacturer_id integer NOT NULL REFERENCES dcim_manufacturer, subdevice_role boolean, part_number varchar(50) NOT NULL,
    UNIQUE (manufacturer_id, model), UNIQUE (manufacturer_id, slug)
);
CREATE TABLE dcim_platform (id serial PRIMARY KEY, name varchar(50) NOT NULL UNIQUE, slug varchar(50) NOT NULL UNIQUE, rpc_client varchar(30) NOT NULL);
CREATE TABLE dcim_device (
    id serial PRIMARY KEY, name varchar(50) UNIQUE, serial varchar(50) NOT NULL, position smallint CHECK (position >= 0), face smallint CHECK (face >= 0), status boolean NOT NULL, comments text NOT NULL, device_type_id integer NOT NULL REFERENCES dcim_devicetype, platform_id integer REFERENCES dcim_platform ON DELETE SET NULL, rack_id integer REFERENCES dcim_rack, site_id integer NOT NULL REFERENCES dcim_site, asset_tag varchar(50) UNIQUE,
    UNIQUE (rack_id, position, face)
);
CREATE TABLE dcim_interface (
    id serial PRIMARY KEY, name varchar(30) NOT NULL, form_factor smallint NOT NULL, mac_address macaddr, mgmt_only boolean NOT NULL, description varchar(100) NOT NULL, device_id integer NOT NULL REFERENCES dcim_device,
    UNIQUE (device_id, name)
);
CREATE TABLE dcim_interfaceconnection (id serial PRIMARY KEY, connection_status boolean NOT NULL, interface_a_id integer NOT NULL UNIQUE REFERENCES dcim_interface, interface_b_id integer NOT NULL UNIQUE REFERENCES dcim_interface);
CREATE TABLE dcim_consoleport (id serial PRIMARY KEY, name varchar(30) NOT NULL, connection_status boolean, cs_port_id integer UNIQUE, device_id integer NOT NULL REFERENCES dcim_device, UNIQUE (device_id, name));
CREATE TABLE extras_objectchange (id 
serial
 PRIMARY KEY, "time" timestamptz NOT NULL, user_name varchar(150) NOT NULL, request_id uuid NOT NULL, action 
smallint
 NOT NULL, changed_object_id integer NOT NULL CHECK (changed_object_id >= 0), 
object_data jsonb NOT NULL
);
CREATE INDEX extras_objectchange_time ON extras_objectchange ("time"
);
CREATE FUNCTION device_count_trigger() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.comments := coalesce(NEW.comments, '');
  RETURN NEW;
END $$;
CREATE TRIGGER device_count BEFORE INSERT ON dcim_device FOR EACH ROW EXECUTE FUNCTION device_count_trigger();
CREATE VIEW rack_usage AS
  SELECT r.id, r.name, r.u_height, count(d.id) AS devices FROM dcim_rack r LEFT JOIN dcim_device d ON d.rack_id = r.id GROUP BY r.id;
