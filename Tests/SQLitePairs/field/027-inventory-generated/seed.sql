INSERT INTO item VALUES ('a',100,0.19),('b',250,0.07); INSERT INTO stock VALUES ('a','x',5),('b','y',0);
