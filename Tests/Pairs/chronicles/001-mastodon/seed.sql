INSERT INTO accounts (id, username, domain, created_at, updated_at, note, fields) VALUES (1,'alice',NULL,'2018-01-01','2018-01-02','hi','[{"name":"web"}]'),(2,'bob','other.social','2018-01-01','2018-01-03','',NULL);
INSERT INTO follows (account_id,target_account_id,created_at,updated_at) VALUES (1,2,'2018-02-01','2018-02-01');
INSERT INTO statuses (uri,text,created_at,updated_at,account_id,local,language) VALUES ('https://x/1','first',now(),now(),1,true,'en'),('https://x/2','second #cat',now(),now(),2,false,NULL);
INSERT INTO tags (name,created_at,updated_at) VALUES ('cat',now(),now());
INSERT INTO statuses_tags SELECT s.id,t.id FROM statuses s, tags t WHERE s.text LIKE '%cat';
