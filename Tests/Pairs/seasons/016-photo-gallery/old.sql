CREATE TYPE asset_type AS ENUM ('IMAGE','VIDEO');
CREATE TABLE albums (id serial PRIMARY KEY, title text NOT NULL, created timestamp DEFAULT now(), cover int);
CREATE TABLE assets (id serial PRIMARY KEY, kind asset_type NOT NULL DEFAULT 'IMAGE', path varchar(400) NOT NULL, checksum char(32), taken timestamp, lat real, lon real, exif text, favourite boolean);
ALTER TABLE albums ADD CONSTRAINT albums_cover_fkey FOREIGN KEY (cover) REFERENCES assets(id) ON DELETE SET NULL;
CREATE TABLE album_assets (album int REFERENCES albums ON DELETE CASCADE, asset int REFERENCES assets ON DELETE CASCADE, pos int, PRIMARY KEY (album, asset));
CREATE TABLE tags (id serial PRIMARY KEY, tag varchar(64) UNIQUE);
CREATE TABLE asset_tags (asset int REFERENCES assets, tag int REFERENCES tags, UNIQUE (asset, tag));
CREATE INDEX assets_taken ON assets (taken);
CREATE VIEW timeline AS SELECT date_trunc('month', taken) AS month, count(*) AS n FROM assets GROUP BY 1;
