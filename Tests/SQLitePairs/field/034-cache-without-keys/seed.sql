INSERT INTO cache VALUES ('a',x'01',1.5),('b','text',NULL); INSERT INTO lock (name,pid) VALUES ('x',12);
