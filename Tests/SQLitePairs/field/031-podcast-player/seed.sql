INSERT INTO Feeds (title,download_url) VALUES ('F','http://f'); INSERT INTO FeedItems VALUES (1,'e',100,0,NULL,1,1),(2,'e2',101,1,NULL,1,0); INSERT INTO Queue VALUES (0,2,1);
