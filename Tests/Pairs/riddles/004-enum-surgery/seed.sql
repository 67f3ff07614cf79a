INSERT INTO docs (id,p,live,last) VALUES (1,'draft',NULL,'(draft,2020-01-01)'),(2,'published','published',NULL),(3,'approved','approved',NULL);
INSERT INTO by_phase VALUES ('draft',1),('published',2);
REFRESH MATERIALIZED VIEW per_phase;
