INSERT INTO chat.channels (path,topic) VALUES ('top.general','all'),('top.random',NULL);
INSERT INTO chat.messages (channel,author,body,reactions) VALUES (1,1,'hi','{"(x,2)"}'),(2,1,'yo','{}'),(2,2,NULL,'{}');
