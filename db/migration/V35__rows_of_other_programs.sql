-- What lists are ordered by is filled in when the archive is opened, where another program wrote rows without it.
alter table byline alter column listed_on drop not null;
alter table byline alter column article_slug drop not null;
alter table article_person alter column listed_on drop not null;
alter table article_person alter column article_slug drop not null;
alter table article alter column oldest_on drop not null;

-- The version whose rows are known to have it.
alter table archive add column if not exists sorted_version bigint default 0 not null;
