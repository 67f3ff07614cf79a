INSERT INTO offer (id, c) VALUES (1, ROW(ROW('a',1.5,3)::rate, ARRAY[ROW('b',2,4)::rate])::card), (2, NULL);
INSERT INTO offer (id, c, rs) VALUES (3, ROW(ROW('z',99.99,NULL)::rate, NULL)::card, ARRAY[ROW('q',7,1)::rate]::good_rate[]);
