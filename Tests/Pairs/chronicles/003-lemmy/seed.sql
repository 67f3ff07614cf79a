INSERT INTO person (name, actor_id, admin) VALUES ('dessalines','https://lemmy.ml/u/dessalines',true),('nutomic','https://lemmy.ml/u/nutomic',true);
INSERT INTO community (name,title) VALUES ('main','The main one');
INSERT INTO post (name,creator_id,community_id,stickied) VALUES ('hello',1,1,true),('second',2,1,false);
INSERT INTO comment (creator_id,post_id,content,path) VALUES (1,1,'ok','0.1'),(2,1,'reply','0.1.2');
INSERT INTO comment_like (person_id,comment_id,score) VALUES (1,2,1);
INSERT INTO comment_aggregates (comment_id,score,upvotes) VALUES (1,0,0),(2,1,1);
