BEGIN;
INSERT INTO account (login, manager_id) VALUES ('ann', 2), ('bob', NULL), ('cyd', 3);
INSERT INTO project VALUES (1,'CORE',1,NULL),(2,'WEB',2,NULL);
UPDATE account SET home_project = 1 WHERE login = 'ann';
INSERT INTO issue VALUES (10,1,1,'crash',NULL,NULL),(11,1,2,'crash again',10,NULL),(12,2,1,'css',NULL,NULL);
INSERT INTO comment VALUES (100,10,1,NULL,'me too'),(101,10,2,100,'same');
UPDATE issue SET last_comment = 101 WHERE id = 10;
UPDATE project SET pinned_issue = 10 WHERE id = 1;
COMMIT;
