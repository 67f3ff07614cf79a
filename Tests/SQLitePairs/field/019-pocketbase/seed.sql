INSERT INTO `_params` VALUES ('p1','settings','{"a":1}','',''); INSERT INTO `_collections` VALUES ('c1',1,'users','[]',NULL); INSERT INTO `users` VALUES ('u1','Ann',1);
