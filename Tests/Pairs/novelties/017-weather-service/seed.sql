insert into wx.country values ('FR','France'),('DE','Germany');
insert into wx.station(id,name,iso,lat,lon,elev) values ('FR1','Paris','FR',48.8,2.3,35),('DE1','Berlin','DE',52.5,13.4,34);
insert into wx.sensor values ('FR1','temp','X1'),('DE1','rain',null);
insert into wx.obs(station_id,at,temp,humidity) values ('FR1','2023-05-05Z',15,60),('DE1','2024-01-05Z',-4,80),('FR1','2024-02-02Z',2,70);
insert into wx.forecast values ('FR1','2024-01-01Z','[2024-01-02Z,2024-01-03Z)',5,'{0.1,0.5,0.9}'),('DE1','2024-01-01Z','[2024-01-02Z,2024-01-03Z)',-5,null);
insert into wx.alert(area,body,valid) values ('(0,0),(5,5)','Snow','[2024-01-02Z,2024-01-03Z)'),(null,'Wind','[2024-01-02Z,2024-01-03Z)');
refresh materialized view wx.daily;
