INSERT INTO auth_user (username,email,is_staff,date_joined) VALUES ('root','r@x.org',true,now()),('joe','j@x.org',false,now());
INSERT INTO auth_group (name) VALUES ('mods'); INSERT INTO auth_user_groups (user_id,group_id) VALUES (1,1);
INSERT INTO forum_board (slug,position) VALUES ('general',0),('off-topic',1);
INSERT INTO forum_thread (title,board_id,author_id,sticky,tags) VALUES ('Welcome',1,1,true,'{intro}'),('Cats',2,2,false,'{}');
INSERT INTO forum_post (body,created,thread_id,author_id,data) VALUES ('Hello',now(),1,1,'{}'),('Meow',now(),2,2,'{"likes":1}');
