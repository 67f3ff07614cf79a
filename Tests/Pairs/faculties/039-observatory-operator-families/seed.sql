INSERT INTO star (hip,name,ra,decl,vmag) VALUES (11767,'Polaris',2.53,89.264,1.98),(91262,'Vega',18.6,38.78,0.03);
INSERT INTO telescope VALUES (1,'Refractor',150,12),(2,'Dobson',300,14);
INSERT INTO night (d) VALUES ('2023-01-01'),('2023-01-02');
INSERT INTO exposure (night,star,scope,during,band) VALUES ('2023-01-01',11767,1,'[2023-01-01 20:00+00,2023-01-01 21:00+00)','V');
