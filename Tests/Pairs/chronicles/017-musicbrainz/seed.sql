SET search_path = musicbrainz, public;
INSERT INTO area_type (name,gid) VALUES ('Country','06dd0ae4-8c74-30bb-b43d-95dcedf961de');
INSERT INTO area (gid,name,type) VALUES ('85752fda-13c4-31a3-bee5-0e5cb1f51dad','Germany',1);
INSERT INTO artist (gid,name,sort_name,area,begin_date_year) VALUES ('70f3ad6d-0a1e-4c62-a3d8-6a3c2b1a0001','Kraftwerk','Kraftwerk',1,1970);
INSERT INTO artist_alias (artist,name,locale,sort_name) VALUES (1,'Organisation','de','Organisation');
INSERT INTO tag (name) VALUES ('electronic');
INSERT INTO artist_tag VALUES (1,1,5);
