insert into schema_version values ('7');
insert into users (username, is_admin, extra) values ('admin','t','google_id=>42'),('joe','f','');
insert into sessions (user_id, token, ip) values (1,'t1','127.0.0.1');
insert into categories (user_id,title) values (1,'All'),(2,'All');
insert into feeds (user_id,category_id,title,feed_url,site_url) values (1,1,'F','http://f/x','http://f');
insert into entries (user_id,feed_id,hash,published_at,title,url,content) values (1,1,'h1',now(),'T','http://f/1','body');
insert into enclosures (user_id,entry_id,url,size) values (1,1,'http://f/1.mp3',100);
