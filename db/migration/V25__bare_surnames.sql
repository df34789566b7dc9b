-- An article that gives a surname only may mean somebody whom others name in full: the surname as the article has it and folded,
-- and why that person was chosen.
alter table article_person add column bare_surname varchar(500);
alter table article_person add column surname_key varchar(500);
alter table article_person add column link_reason varchar(500);

create index article_person_by_surname_key on article_person (surname_key);
