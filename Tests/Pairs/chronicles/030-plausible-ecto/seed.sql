INSERT INTO users (email,inserted_at,updated_at,name) VALUES ('u@p.io','2020-01-01','2020-01-01','U');
INSERT INTO sites (domain,inserted_at,timezone) VALUES ('p.io','2020-01-01','UTC');
INSERT INTO site_memberships (site_id,user_id) VALUES (1,1);
INSERT INTO schema_migrations VALUES (20181201181549,'2020-01-01');
