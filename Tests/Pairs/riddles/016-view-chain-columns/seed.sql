INSERT INTO src VALUES (1,'x','y',1),(2,'p','q',1),(3,'n','z',2);
REFRESH MATERIALIZED VIEW l3;
