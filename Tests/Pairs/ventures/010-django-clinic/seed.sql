INSERT INTO clinic_species (name) VALUES ('cat'),('dog');
INSERT INTO clinic_owner (first_name,last_name,telephone) VALUES ('Ann','Lee','1'),('Bob','Ray','2');
INSERT INTO clinic_pet (name,owner_id,species_id) VALUES ('Tom',1,1),('Rex',2,2);
INSERT INTO clinic_vet (name) VALUES ('Dr. No'),('Dr. Who');
INSERT INTO clinic_visit (visit_date,description,pet_id,fee) VALUES ('2023-01-01','flu',1,50),('2023-02-01','leg',2,NULL);
