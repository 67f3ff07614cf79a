insert into reading(id,t,u,cost) values (1,20,'C',row(1050,'EUR')::money2),(2,68,'F',row(5,'EUR')::money2),(3,null,'C',null);
