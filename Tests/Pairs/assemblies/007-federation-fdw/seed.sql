INSERT INTO local_orders VALUES (1,5,9.99),(2,5,100);
