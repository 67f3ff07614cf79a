CREATE TABLE mirror (id serial PRIMARY KEY, url text NOT NULL UNIQUE, enabled boolean DEFAULT true);
CREATE TABLE distribution (id serial PRIMARY KEY, mirror_id integer NOT NULL REFERENCES mirror, name varchar(50) NOT NULL, UNIQUE (mirror_id, name));
CREATE TABLE package (id serial PRIMARY KEY, name varchar(100) NOT NULL UNIQUE, section varchar(50), description text);
CREATE TYPE arch AS ENUM ('i386', 'amd64', 'all');
CREATE TYPE version AS (epoch integer, upstream text, revision text);
CREATE TABLE build (id serial PRIMARY KEY, package_id integer NOT NULL REFERENCES package, ver version NOT NULL, arch arch NOT NULL, size integer, md5 char(32), depends text);
CREATE UNIQUE INDEX build_uq ON build (package_id, ver, arch);
CREATE TABLE dist_build (distribution_id integer REFERENCES distribution, build_id integer REFERENCES build, PRIMARY KEY (distribution_id, build_id));
CREATE FUNCTION vstr(v version) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT (v).epoch || ':' || (v).upstream || '-' || (v).revision $$;
CREATE VIEW package_list AS SELECT p.name, vstr(b.ver) AS version, b.arch, b.size FROM package p JOIN build b ON b.package_id = p.id;
CREATE TABLE fetch_log (id serial, mirror_id integer REFERENCES mirror ON DELETE SET NULL, at timestamp DEFAULT now(), bytes integer, ok boolean);

