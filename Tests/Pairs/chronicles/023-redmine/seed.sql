INSERT INTO projects (name,identifier,lft,rgt) VALUES ('Redmine','redmine',1,2);
INSERT INTO users (login,mail,type,hashed_password) VALUES ('jsmith','j@s.net','User','aa'),('','','AnonymousUser','');
INSERT INTO issues (tracker_id,project_id,subject,status_id,author_id) VALUES (1,1,'Crash',1,1);
INSERT INTO custom_values VALUES (1,'Issue',1,2,'x');
INSERT INTO schema_migrations VALUES ('1'),('20090401221305');
