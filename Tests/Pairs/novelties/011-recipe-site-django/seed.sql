insert into accounts_user(username,email,prefs,date_joined) values ('ann','a@x.org','',now()),('bob','b@x.org','',now());
insert into recipes_cuisine(name) values ('Thai'),('French');
insert into recipes_ingredient(name) values ('Egg'),('Flour');
insert into recipes_recipe(title,slug,prep_minutes,cook_minutes,servings,steps,author_id,cuisine_id) values ('Crêpes','crepes',10,15,4,'{mix,fry}',1,2),('Omelette','omelette',2,5,1,'{beat}',2,null);
insert into recipes_recipeingredient(recipe_id,ingredient_id,amount,unit) values (1,1,2,''),(1,2,250,'g'),(2,1,3,'');
insert into recipes_rating(stars,recipe_id,user_id) values (5,1,2),(3,2,1);
insert into recipes_favourite(recipe_id,user_id) values (1,1),(2,1);
insert into django_session values ('k1','d',now()),('k2','e',now());
