-- Titles and names as the filters compare them: see Folded. V3, which is not SQL, fills the columns of rows there are.
alter table article add column title_folded varchar not null default '';
alter table issue add column title_folded varchar;
alter table author add column name_folded varchar not null default '';
alter table person add column name_folded varchar not null default '';
