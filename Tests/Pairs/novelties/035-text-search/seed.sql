insert into doc(id,title,body) values (1,'Café life','Running cafés in Paris'),(2,'The cat','sat on http://example.com/mat'),(3,'Only title',null);
