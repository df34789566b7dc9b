-- When a load last changed an article, for those who follow the archive by its changes.
alter table article add column if not exists changed_at timestamp with time zone default current_timestamp not null;
update article set changed_at = (select source.loaded from source where source.id = article.taken_from);
create index if not exists article_by_change on article (changed_at);
