insert into exch.instrument(sym,isin) values ('ABC','US0000000001'),('XYZ',null);
insert into exch.member values ('AAAA','Alpha'),('BBBB','Beta');
insert into exch.orders(sym,mpid,side,price,qty,filled) values ('ABC','AAAA','buy',10.5,100,null),('ABC','BBBB','sell',10.5,50,10),('XYZ','AAAA','sell',3,10,null);
insert into exch.trade(sym,buy_id,sell_id,price,qty,at) values ('ABC',1,2,10.5,10,'2024-05-05Z'),('ABC',1,2,10.4,5,'2023-05-05Z');
insert into exch.quote(sym,bid,ask) values ('ABC',10,11),('XYZ',null,3);
insert into exch.risk_limit(mpid,sym,max_qty) values ('AAAA','ABC',1000),('BBBB','XYZ',10);
refresh materialized view exch.daily;
