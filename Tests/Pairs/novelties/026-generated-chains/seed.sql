insert into country values ('44','UK'),('33','FR');
insert into person(first,last,phone,height_cm,weight_kg,doc) values ('Ann','Lee','4412345',170,60,'{"kind":"a"}'),('Bo','Chen','3398765',195,90,'{}'),(null,'Solo',null,180,75,'{"kind":"b"}');
