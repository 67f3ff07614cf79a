insert into tenant values (1,'one'),(2,'two');
insert into reading(tenant_id,at,region,value) values (1,'2023-05-05Z','eu',1.5),(1,'2024-05-05Z','eu',2),(2,'2024-06-06Z','us',3),(2,'2024-07-07Z','ap',4);
insert into reading_2025(region,at,tenant_id,value) values ('us','2025-02-02Z',2,9);
insert into alarm values (1,1,'2024-05-05Z','eu'),(2,2,'2024-07-07Z','ap');
