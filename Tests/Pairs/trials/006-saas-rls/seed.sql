INSERT INTO app.plans VALUES ('free',5,0),('pro',50,1500);
INSERT INTO app.tenants (slug,name,plan) VALUES ('acme','Acme','pro'),('beta-co','Beta','free');
INSERT INTO auth.users (email,password,name) VALUES ('a@a.io','x','A'),('b@b.io','y',NULL);
INSERT INTO app.memberships (tenant_id,user_id,role) VALUES (1,1,'owner'),(1,2,'member'),(2,2,'owner');
INSERT INTO app.projects (tenant_id,name) VALUES (1,'Web'),(2,'Ops');
INSERT INTO app.tasks (tenant_id,project_id,title,assignee_id,done,due) VALUES (1,1,'Ship',1,false,'2024-05-01'),(1,1,'Test',NULL,true,NULL),(2,2,'Deploy',2,false,NULL);
INSERT INTO app.comments (tenant_id,task_id,author_id,body) VALUES (1,1,1,'go'),(2,3,2,'wait');
INSERT INTO app.files (tenant_id,name,bytes,content) VALUES (1,'a.txt',3,'abc'),(2,'b.txt',0,'');
INSERT INTO auth.api_keys (tenant_id,token) VALUES (1,'tok1'),(2,'tok2');
