insert into ads.advertiser values (1,'Acme',1000),(2,'Beta',50);
insert into ads.campaign(id,advertiser_id,name,channel,cpm_max) values (1,1,'c1','display',5),(2,2,'c2','video',2.5);
insert into ads.creative values (1,1,'u1',300,250),(2,2,'u2',640,480);
insert into ads.bid(ts,campaign_id,price,won,geo) values ('2024-01-02Z',1,1.5,true,'US'),('2024-01-09Z',2,0.5,false,'FR');
insert into ads.impression values ('2024-01-02Z',1.5,1),('2024-01-03Z',0.7,2);
insert into ads.click(creative_id,ip) values (1,'10.0.0.1'),(2,'::1');
