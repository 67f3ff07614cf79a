INSERT INTO wallabag_user VALUES (nextval('user_id_seq'),'wb','wb','w@b',true,NULL,false,NULL,'[]','2017-01-01');
INSERT INTO wallabag_entry (id,user_id,title,url,is_archived,is_starred,created_at,updated_at) VALUES (nextval('entry_id_seq'),1,'T','http://x',false,true,'2017-01-01','2017-01-01');
INSERT INTO wallabag_tag VALUES (nextval('tag_id_seq'),'news','news');
INSERT INTO wallabag_entry_tag VALUES (1,1);
INSERT INTO craue_config_setting VALUES ('carrot','1','entry');
