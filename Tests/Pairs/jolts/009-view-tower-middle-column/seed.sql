INSERT INTO rep.base VALUES (1,'a',5),(2,'bb',NULL),(3,'ccc',-1);
REFRESH MATERIALIZED VIEW rep.m3;
