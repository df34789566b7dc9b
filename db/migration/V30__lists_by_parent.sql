-- A list of one person or author is read from an index that begins with them, so their rows carry what the lists are ordered by.
alter table byline add column if not exists listed_on date;
alter table byline add column if not exists article_slug ${key};
-- false if the author has an earlier credit for the same article
alter table byline add column if not exists first_credit boolean default true not null;
update byline set
    listed_on = (select article.listed_on from article where article.id = byline.article_id),
    article_slug = (select article.slug from article where article.id = byline.article_id),
    first_credit = not exists (select 1 from byline other
        where other.article_id = byline.article_id
        and other.author_id = byline.author_id
        and other.position < byline.position);
alter table byline alter column listed_on set not null;
alter table byline alter column article_slug set not null;
create index if not exists byline_by_author_newest on byline (author_id, first_credit, listed_on desc, article_slug);

alter table article_person add column if not exists listed_on date;
alter table article_person add column if not exists article_slug ${key};
update article_person set
    listed_on = (select article.listed_on from article where article.id = article_person.article_id),
    article_slug = (select article.slug from article where article.id = article_person.article_id);
alter table article_person alter column listed_on set not null;
alter table article_person alter column article_slug set not null;
create index if not exists article_person_newest on article_person (person_id, listed_on desc, article_slug);
create index if not exists article_person_most_named on article_person (article_id, mention_count desc, first_offset);

-- The orders of the list of all articles, each from an index in that order.
alter table article add column if not exists oldest_on date;
update article set oldest_on = coalesce(published_on, date '9999-12-31');
alter table article alter column oldest_on set not null;
drop index article_by_date;
create index article_by_date on article (listed_on desc, slug);
create index if not exists article_oldest on article (oldest_on, slug);
drop index article_by_title;
create index article_by_title on article (title_key, slug);
create index if not exists article_longest on article (word_count desc, slug);
create index if not exists article_shortest on article (word_count, slug);
drop index issue_by_date;
create index issue_by_date on issue (published_on desc, slug);
create index if not exists issue_oldest on issue (published_on, slug);
drop index person_by_count;
create index person_by_count on person (article_count desc, mention_count desc, slug);
