-- The check on the column has no name, and the two databases name it differently: it goes with the column.
alter table byline add column role_kept varchar(20);
update byline set role_kept = role;
alter table byline drop column role;
alter table byline add column role varchar(20) default 'AUTHOR' not null;
update byline set role = role_kept;
alter table byline drop column role_kept;
alter table byline alter column role drop default;
alter table byline add constraint byline_role check (role in
    ('AUTHOR', 'RESEARCHER', 'ILLUSTRATOR', 'PHOTOGRAPHER', 'TRANSLATOR', 'EDITOR', 'INTERVIEWER'));
