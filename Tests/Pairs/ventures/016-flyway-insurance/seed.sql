insert into policy.broker values (1,'Direct',0),(2,'Jones',12);
insert into policy.policy (line,holder,broker,premium,valid) values ('motor','Ann',1,500,'[2023-01-01,2024-01-01)'),('home','Bob',2,300,'[2023-01-01,)');
insert into policy.risk values (700000,1,'VW Golf',15000),(700007,1,'House',300000);
insert into claim.claim (policy,reserve) values (700000,1000),(700007,5000); insert into claim.payment values (1,1,250,'2023-03-03');
