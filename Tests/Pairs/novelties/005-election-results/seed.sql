insert into geo.region values ('N','North'),('S','South');
insert into geo.district values ('N1','N','Northtown'),('S1','S','Southtown');
insert into geo.station(district_code,no,registered) values ('N1',1,1000),('N1',2,800),('S1',1,500);
insert into vote.election(office,held_on) values ('president','2024-04-01'),('mayor','2024-05-01');
insert into vote.party values ('AAA','Alpha','#ff0000'),('BBB','Beta','#0000ff');
insert into vote.candidate(election_id,party,name) values (1,'AAA','Ann'),(1,'BBB','Bob'),(2,null,'Cyd');
insert into vote.result(election_id,district_code,station_no,candidate_id,votes) values (1,'N1',1,1,400),(1,'N1',1,2,300),(2,'S1',1,3,200);
insert into vote.turnout(election_id,district_code,station_no,ballots,invalid) values (1,'N1',1,710,10),(2,'S1',1,200,0);
