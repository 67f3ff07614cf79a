insert into trial.sponsor(name) values ('Acme Pharma'),('Beta Bio');
insert into trial.study(protocol,sponsor_id,phase,title,opened) values ('AC-01',1,2,'First',date '2023-01-01'),('BB-07',2,3,'Second',date '2023-06-01');
insert into trial.site values ('DE001','Berlin','DE'),('FR002','Lyon','FR');
insert into trial.study_site(study_id,code,target) values (1,'DE001',10),(1,'FR002',5),(2,'DE001',8);
insert into trial.arm(study_id,label,kind) values (1,'A','placebo'),(1,'B','active');
insert into trial.subject(study_id,code,no,arm_id,birth_year,consented) values (1,'DE001','0001',1,1970,'2023-02-01 10:00'),(1,'FR002','0002',2,1985,'2023-02-03 11:00');
insert into trial.visit values (1,1,'2023-02-10','2023-02-11'),(1,2,'2023-03-10',null),(2,1,'2023-02-12','2023-02-12');
insert into trial.dosing values (1,1,row(10,'mg')::trial.dose),(2,1,row(20,'mg')::trial.dose);
insert into trial.adverse_event(subject_id,term,severity,started) values (1,'Headache','mild','2023-02-15'),(2,'Nausea','moderate','2023-02-16');
