INSERT INTO "user" (lower_name,name,email,passwd,rands,created_unix) VALUES ('alice','Alice','a@x','p','abc',1500000000);
INSERT INTO repository (owner_id,lower_name,name,is_private,created_unix) VALUES (1,'tea','Tea',false,1500000001);
INSERT INTO issue (repo_id,"index",name,is_closed,is_pull) VALUES (1,1,'bug',false,false),(1,2,'pr',true,true);
INSERT INTO access_token (uid,name,sha1) VALUES (1,'ci','da39a3ee5e6b4b0d3255bfef95601890afd80709');
INSERT INTO version VALUES (1,78);
INSERT INTO login_source (name,is_actived,cfg) VALUES ('ldap',true,'{}');
