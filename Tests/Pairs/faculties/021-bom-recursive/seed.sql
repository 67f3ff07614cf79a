insert into part (part_no,descr,make_or_buy,std_cost) values ('BIKE','Bicycle','M',null),('WHL','Wheel','M',null),('SPK','Spoke','B',0.1);
insert into bom (parent,child,qty) values ('BIKE','WHL',2),('WHL','SPK',32);
insert into work_center values (1,'assembly',60);
insert into routing (part_no,op,center,minutes) values ('BIKE',10,1,45);
