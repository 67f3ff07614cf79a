insert into particle values (1,row(3,4)::vec2,'a'),(2,row(0.5,0)::vec2,'b'),(3,default,null);
