INSERT INTO op.nums VALUES (1,-3),(2,5),(3,NULL);
