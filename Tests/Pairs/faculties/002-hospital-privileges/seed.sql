INSERT INTO clinic.ward VALUES ('ICU',8,'Jackie'),('SURG',20,NULL);
INSERT INTO clinic.patient (surname,given,dob,blood) VALUES ('Doe','Jane','1980-02-03','A+'),('Roe','Rick','1975-12-31',NULL);
INSERT INTO clinic.stay (mrn,ward,admitted,discharged) VALUES (100000,'ICU','2023-01-01 10:00+00',NULL),(100001,'SURG','2023-01-02 10:00+00','2023-01-05 10:00+00');
INSERT INTO clinic.diagnosis VALUES (1,'I21.0',true),(1,'E11.9',false),(2,'K35.8',true);
INSERT INTO clinic.medication (stay_id,drug,dose_mg) VALUES (1,'aspirin',100),(2,'ibuprofen',400);
INSERT INTO billing.invoice VALUES ('2023-1',2,1200.50,false);
