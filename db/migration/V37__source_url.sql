-- Where a page was fetched from, or the address that it gives as its own.
alter table source add column if not exists url varchar(2000);
create index if not exists source_by_url on source (url);
