INSERT INTO changeset (author) VALUES ('ann'),('bob');
INSERT INTO node (id,changeset,lat,lon,tags) VALUES (1,1,48.2,16.3,'amenity=>cafe,name=>Central'),(2,1,48.3,16.4,''),(3,2,48.1,16.2,'shop=>books');
INSERT INTO way (id) VALUES (1),(2); INSERT INTO way_node VALUES (1,0,1),(1,1,2),(2,0,2),(2,1,3);
INSERT INTO relation (id,kind) VALUES (1,'route'); INSERT INTO member VALUES (1,'w',1);
