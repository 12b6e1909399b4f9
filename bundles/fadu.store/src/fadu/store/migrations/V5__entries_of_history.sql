-- The history is only added to: a change that is taken back is reversed by an entry of its own, and so is that one when the change is made again.

alter table change_set add column login varchar(200);
alter table change_set add column origin varchar(300);
-- The entry that this one reverses; each is reversed once at most.
alter table change_set add column reverses integer;
alter table change_set add constraint change_set_reverses unique (reverses);
alter table change_set add constraint change_set_reversed foreign key (reverses) references change_set (ordinal);
create index change_set_login on change_set (login, ordinal);

-- What the slice lies below: the hash of a document, the name of a peer group, the digest of a finding.
alter table changed_rows add column root varchar(200);
create index changed_rows_root on changed_rows (root, change_set);

-- SHA-256 of the text without its spaces: the same report saved again has other bytes.
alter table document add column text_sha256 varchar(64);
create index document_text_sha256 on document (text_sha256);
