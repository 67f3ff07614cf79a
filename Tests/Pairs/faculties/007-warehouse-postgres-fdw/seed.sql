INSERT INTO dwh.region VALUES (1,'EU'),(2,'US');
INSERT INTO dwh.fact_order_eu (region,id,total,placed) VALUES (1,1,10,'2023-01-01'),(1,2,20,'2023-01-02');
