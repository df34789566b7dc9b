-- Archives made before had large objects of H2's here, which it copies whenever they are read.
alter table article_body alter column markdown set data type ${text};
alter table quote alter column text set data type ${text};
alter table load_warning alter column message set data type ${text};
