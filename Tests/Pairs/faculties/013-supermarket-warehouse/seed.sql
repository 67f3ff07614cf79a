INSERT INTO dw.dim_date VALUES (20230102,'2023-01-02'),(20230203,'2023-02-03');
INSERT INTO dw.dim_store (store_no,city,zip,size_m2) VALUES ('S1','Graz','8010',900),('S2','Linz','4020',1200);
INSERT INTO dw.dim_product (sku,brand,cat1) VALUES ('A1','Acme','food'),('B2','Best','home');
INSERT INTO dw.fact_sales VALUES (20230102,1,1,2,10,6),(20230203,2,2,1,5,NULL);
INSERT INTO stg.sales VALUES ('1;2;3');
