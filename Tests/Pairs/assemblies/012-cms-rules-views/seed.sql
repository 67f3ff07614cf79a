INSERT INTO pages (slug,title,parent,published) VALUES ('home','Home',NULL,true),('about','About',1,true),('wip','WIP',1,false);
INSERT INTO page_log VALUES (1,'ins');
