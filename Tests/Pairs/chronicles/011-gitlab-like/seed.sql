INSERT INTO projects (name,path,namespace_id) VALUES ('gitlab','gitlab',1),('runner','runner',1);
INSERT INTO services (type,project_id,active) VALUES ('ExternalWikiService',1,true),('Jira',2,false);
INSERT INTO audit_events (author_id,entity_id,entity_type,details,created_at) VALUES (1,1,'Project','---','2020-09-10'),(1,2,'User',NULL,'2020-01-01');
INSERT INTO ci_builds VALUES (1,'running',NULL,1,0,'make',NULL);
